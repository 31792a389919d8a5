package shop.weft.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import java.util.UUID;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.shared.Money;

/** How much of a unit went back with one refund. */
@Embeddable
record RefundedUnit(
        @Column(name = "item_id") UUID item,
        @Enumerated(EnumType.STRING) Disposition disposition,
        Currency currency,
        long priceMinor,
        long taxMinor) {

    static RefundedUnit of(RefundPlan.Unit unit) {
        return new RefundedUnit(
                unit.item(),
                unit.disposition(),
                unit.price().currency(),
                unit.price().minor(),
                unit.tax().minor());
    }

    Money price() {
        return Money.of(priceMinor, currency);
    }

    Money tax() {
        return Money.of(taxMinor, currency);
    }
}
