package shop.weft.split;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import shop.weft.rates.Rates;
import shop.weft.shared.Money;

/**
 * What the payment company is expected to take from a price. A schedule is never changed: a new one with the next
 * version number and its first day is added to {@link #ALL}, and published splits keep the number of theirs.
 *
 * @param standard what most payments cost
 * @param dearest what the dearest payment the shop accepts costs
 */
record FeeSchedule(int version, LocalDate from, Tariff standard, Tariff dearest) {

    private static final Currency USD = Currency.getInstance("USD");

    /** Stripe's card prices: domestic, and international with a conversion of currency. */
    private static final FeeSchedule V1 = new FeeSchedule(
            1, LocalDate.of(2020, 1, 1), new Tariff(290, Money.of(30, USD)), new Tariff(440, Money.of(30, USD)));

    private static final List<FeeSchedule> ALL = List.of(V1);

    /** The schedule in force on a day. */
    static FeeSchedule on(LocalDate day) {
        return ALL.stream()
                .filter(schedule -> !schedule.from.isAfter(day))
                .max(Comparator.comparing(FeeSchedule::from))
                .orElseThrow(() -> new IllegalArgumentException("No fee schedule was in force on " + day));
    }

    /** A rate in hundredths of a per cent and an amount for each payment. */
    record Tariff(int basisPoints, Money perPayment) {

        /** The same with the fixed amount in another currency, at the day's rate. */
        Tariff in(Currency currency, Rates rates, LocalDate day) {
            return new Tariff(basisPoints, rates.convert(perPayment, currency, day));
        }

        /** The fee on a price in the currency of the fixed amount; its share is rounded half up. */
        Money on(Money price) {
            long share = BigDecimal.valueOf(price.minor())
                    .multiply(BigDecimal.valueOf(basisPoints))
                    .movePointLeft(4)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            return Money.of(share, price.currency()).plus(perPayment);
        }
    }
}
