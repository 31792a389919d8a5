package shop.weft.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * What is asked to be posted: at least two legs that sum to zero in every currency. An entry that does not balance
 * cannot be made.
 *
 * @param key the business key, such as {@code order:<id>:sale:v1} or {@code stripe:bt:<id>}: the same key is posted once;
 *     at most 160 letters, digits, colons, hyphens, dots and underscores
 * @param subject the id of what the journal is about (an order, a batch, a refund)
 * @param effectiveAt when it happened, UTC, to the microsecond; when it was recorded is the ledger's to say
 * @param reverses the journal that this one takes back, or none
 * @param memo a few neutral words for finance, without personal data, at most 200 characters
 */
public record JournalEntry(
        JournalKind kind,
        String key,
        UUID subject,
        Instant effectiveAt,
        @Nullable UUID reverses,
        String memo,
        List<Leg> legs) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9:_.-]{1,160}");
    private static final int LONGEST_MEMO = 200;

    public JournalEntry {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a business key: " + key);
        }
        if (memo.length() > LONGEST_MEMO) {
            throw new IllegalArgumentException("A memo is a few words, not " + memo.length() + " characters");
        }
        effectiveAt = effectiveAt.truncatedTo(ChronoUnit.MICROS);
        legs = List.copyOf(legs);
        requireBalanced(legs, key);
    }

    public static Builder of(JournalKind kind, String key, UUID subject, Instant effectiveAt, String memo) {
        return new Builder(kind, key, subject, effectiveAt, memo);
    }

    private static void requireBalanced(List<Leg> legs, String key) {
        if (legs.size() < 2) {
            throw new UnbalancedJournal("Journal %s has %d legs, and needs two at least".formatted(key, legs.size()));
        }
        Map<Currency, Money> sums = new HashMap<>();
        legs.forEach(leg -> sums.merge(leg.amount().currency(), leg.amount(), Money::plus));
        sums.values().stream().filter(sum -> !sum.isZero()).findFirst().ifPresent(sum -> {
            throw new UnbalancedJournal("Journal %s is out of balance by %s".formatted(key, sum));
        });
    }

    /** Gathers legs. Amounts of zero are left out; negative amounts are refused. */
    public static final class Builder {

        private final JournalKind kind;
        private final String key;
        private final UUID subject;
        private final Instant effectiveAt;
        private final String memo;
        private final List<Leg> legs = new ArrayList<>();
        private @Nullable UUID unit;
        private @Nullable UUID reverses;

        private Builder(JournalKind kind, String key, UUID subject, Instant effectiveAt, String memo) {
            this.kind = kind;
            this.key = key;
            this.subject = subject;
            this.effectiveAt = effectiveAt;
            this.memo = memo;
        }

        /** The legs that follow are about this item; {@code null} ends that. */
        public Builder forUnit(@Nullable UUID item) {
            this.unit = item;
            return this;
        }

        public Builder reversing(UUID journal) {
            this.reverses = journal;
            return this;
        }

        public Builder debit(AccountRef account, Money amount) {
            return add(account, amount, amount);
        }

        public Builder credit(AccountRef account, Money amount) {
            return add(account, amount, amount.negate());
        }

        /** @throws UnbalancedJournal if the legs do not sum to zero in every currency */
        public JournalEntry build() {
            return new JournalEntry(kind, key, subject, effectiveAt, reverses, memo, legs);
        }

        /** Whether no leg has been added: there is nothing to post. */
        public boolean isEmpty() {
            return legs.isEmpty();
        }

        private Builder add(AccountRef account, Money amount, Money signed) {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("Debit or credit a positive amount, not " + amount);
            }
            if (!amount.isZero()) {
                legs.add(new Leg(account, signed, unit));
            }
            return this;
        }
    }
}
