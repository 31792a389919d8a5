package shop.weft.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.UUID;
import java.util.stream.Stream;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.split.SplitParts;

/** What one party gets of a unit, or gives back of it. Parties with nothing have no row. */
@Embeddable
record UnitShare(
        @Column(name = "item_id") UUID item,
        @Enumerated(EnumType.STRING) Party party,
        Currency currency,
        long amountMinor) {

    /** The rows of one unit. */
    static Stream<UnitShare> of(UUID item, SplitParts parts) {
        return parts.parts().entrySet().stream()
                .filter(part -> part.getValue().isPositive())
                .map(part -> new UnitShare(
                        item,
                        part.getKey(),
                        part.getValue().currency(),
                        part.getValue().minor()));
    }

    /** What the rows say about one unit, summed by party. */
    static SplitParts partsOf(UUID item, Collection<UnitShare> shares, Currency currency) {
        var parts = new EnumMap<Party, Money>(Party.class);
        shares.stream()
                .filter(share -> share.item().equals(item))
                .forEach(share -> parts.merge(share.party(), share.amount(), Money::plus));
        return SplitParts.of(parts, currency);
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }
}
