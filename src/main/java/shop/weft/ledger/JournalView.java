package shop.weft.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * A journal as finance sees it.
 *
 * @param turnover what it debits, per currency
 * @param reverses the journal it takes back, or none
 * @param reversedBy the journal that takes it back, or none
 * @param seq its sequence number in the sealed books, or none while it waits
 * @param seal the seal it is in, or none while it waits
 * @param legs in line order
 */
public record JournalView(
        UUID id,
        JournalKind kind,
        String key,
        UUID subject,
        Instant effectiveAt,
        Instant recordedAt,
        String memo,
        List<Money> turnover,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable Long seq,
        @Nullable Long seal,
        List<LegView> legs) {

    /**
     * A line of it.
     *
     * @param account its balance is not filled in: zero
     * @param amount positive for a debit
     */
    public record LegView(int line, AccountView account, Money amount, boolean aboutAUnit) {}
}
