package shop.weft.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Currency;
import java.util.UUID;
import shop.weft.shared.Money;

/** A unit as it was ordered, frozen. */
@Embeddable
record OrderUnit(
        @Column(name = "item_id") UUID item,
        String tag,
        @Column(name = "partner_id") UUID partner,
        @Column(name = "product_id") UUID product,
        @Column(name = "product_version_id") UUID productVersion,
        String title,
        Currency currency,
        long priceMinor,
        long discountMinor,
        long taxMinor) {

    Money price() {
        return Money.of(priceMinor, currency);
    }

    Money discount() {
        return Money.of(discountMinor, currency);
    }

    Money tax() {
        return Money.of(taxMinor, currency);
    }

    /** What it is sold for, before tax: the base of its split. */
    Money soldFor() {
        return price().minus(discount());
    }
}
