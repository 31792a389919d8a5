package shop.weft.orders;

import jakarta.persistence.Embeddable;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import shop.weft.pricing.Quote;
import shop.weft.shared.Money;

/** The amounts of an order, frozen when it was placed, in the order's currency. */
@Embeddable
record OrderTotals(
        Currency currency,
        long goodsMinor,
        long carriageMinor,
        long carriageTaxMinor,
        long taxMinor,
        @Nullable String jurisdiction,
        int taxBasisPoints,
        long donationMinor,
        @Nullable String donationPurpose,
        long totalMinor) {

    static OrderTotals of(Quote quote, NewOrder wanted) {
        return new OrderTotals(
                quote.goods().currency(),
                quote.goods().minor(),
                quote.carriage().minor(),
                quote.carriageTax().minor(),
                quote.tax().minor(),
                quote.jurisdiction(),
                quote.taxBasisPoints(),
                wanted.donation().minor(),
                wanted.donationPurpose(),
                quote.total().plus(wanted.donation()).minor());
    }

    Money goods() {
        return Money.of(goodsMinor, currency);
    }

    Money carriage() {
        return Money.of(carriageMinor, currency);
    }

    Money carriageTax() {
        return Money.of(carriageTaxMinor, currency);
    }

    Money tax() {
        return Money.of(taxMinor, currency);
    }

    Money donation() {
        return Money.of(donationMinor, currency);
    }

    Money total() {
        return Money.of(totalMinor, currency);
    }
}
