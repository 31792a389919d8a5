package shop.weft.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import java.util.UUID;
import shop.weft.shared.Money;
import shop.weft.split.Party;

/** What one cost line of a unit is worth in the order's currency: its historic value in stock, or converted. */
@Embeddable
record UnitCostShare(
        @Column(name = "item_id") UUID item,
        @Column(name = "line_no") int line,
        @Enumerated(EnumType.STRING) Party party,
        Currency currency,
        long amountMinor) {

    static UnitCostShare of(UUID item, int line, Party party, Money amount) {
        return new UnitCostShare(item, line, party, amount.currency(), amount.minor());
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }
}
