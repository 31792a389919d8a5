package shop.weft.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import shop.weft.shared.Allocation;
import shop.weft.shared.Money;

/**
 * One amount per party, in one currency, none negative. Immutable.
 *
 * @param parts every party, in declaration order
 */
public record SplitParts(Map<Party, Money> parts) {

    public SplitParts {
        var ordered = new EnumMap<Party, Money>(parts);
        if (ordered.size() != Party.values().length) {
            throw new IllegalArgumentException("A split names every party: " + parts);
        }
        if (ordered.values().stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("No party may get less than nothing: " + parts);
        }
        parts = Collections.unmodifiableMap(ordered);
    }

    /** A split of nothing. */
    public static SplitParts none(Currency currency) {
        return of(Map.of(), currency);
    }

    /** A split in which the parties that are not named get nothing. */
    public static SplitParts of(Map<Party, Money> named, Currency currency) {
        var parts = new EnumMap<Party, Money>(Party.class);
        for (var party : Party.values()) {
            parts.put(party, named.getOrDefault(party, Money.zero(currency)));
        }
        return new SplitParts(parts);
    }

    public Money of(Party party) {
        return Objects.requireNonNull(parts.get(party));
    }

    public Currency currency() {
        return of(Party.SHOP).currency();
    }

    public Money total() {
        return Money.sum(parts.values(), currency());
    }

    public SplitParts plus(SplitParts other) {
        return combine(other, Money::plus);
    }

    /** @throws IllegalArgumentException if a party would get less than nothing */
    public SplitParts minus(SplitParts other) {
        return combine(other, Money::minus);
    }

    /**
     * Spreads an amount over the parties by what each still has here, largest remainder first, ties in
     * {@link Party#TIE_ORDER}. This is how a refund is shared: the weights are what remains unrefunded, so that a run of
     * partial refunds never leaves a party negative and a full one leaves nothing.
     *
     * @param amount at most {@link #total()}
     * @throws IllegalArgumentException if there is less than the amount
     */
    public SplitParts spread(Money amount) {
        if (amount.compareTo(total()) > 0) {
            throw new IllegalArgumentException("Only %s remains of which to give back %s".formatted(total(), amount));
        }
        List<Long> weights = new ArrayList<>();
        Party.TIE_ORDER.forEach(party -> weights.add(of(party).minor()));
        var shares = Allocation.spread(amount, weights);
        var named = new EnumMap<Party, Money>(Party.class);
        for (int i = 0; i < shares.size(); i++) {
            named.put(Party.TIE_ORDER.get(i), shares.get(i));
        }
        return new SplitParts(named);
    }

    private SplitParts combine(SplitParts other, BinaryOperator<Money> operation) {
        var combined = new EnumMap<Party, Money>(Party.class);
        parts.forEach((party, amount) -> combined.put(party, operation.apply(amount, other.of(party))));
        return new SplitParts(combined);
    }
}
