package shop.weft.split;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import shop.weft.rates.Rates;
import shop.weft.shared.Money;
import shop.weft.split.FeeSchedule.Tariff;

/**
 * All of a cost sheet but its price, with the day's rates looked up, so that many prices can be tried.
 *
 * @param converted the partner's costs in the price's currency
 */
record SheetSums(
        CostSheet sheet,
        PartnerCosts costs,
        Map<Party, Money> converted,
        Tariff standard,
        Tariff dearest,
        int feeVersion) {

    /** Nothing in the shop costs so much, in minor units. */
    private static final long DEAREST = 1L << 40;

    static SheetSums of(CostSheet sheet, Rates rates, LocalDate day) {
        var currency = sheet.price().currency();
        var costs = new PartnerCosts(
                sheet.labour(),
                sheet.minutes(),
                sheet.hourlyRate(),
                PayForTime.of(sheet.hourlyRate(), sheet.minutes()),
                sheet.materials(),
                sheet.overhead(),
                sheet.freightIn());
        var converted = new EnumMap<Party, Money>(Party.class);
        for (var party : Party.PARTNER_COSTS) {
            converted.put(party, rates.convert(costs.of(party), currency, day));
        }
        var fees = FeeSchedule.on(day);
        return new SheetSums(
                sheet,
                costs,
                converted,
                fees.standard().in(currency, rates, day),
                fees.dearest().in(currency, rates, day),
                fees.version());
    }

    SheetAmounts at(Money price) {
        var expected = standard.on(price);
        var named = new EnumMap<Party, Money>(converted);
        named.put(Party.PAYMENT_FEE, expected);
        named.put(Party.SHOP, price.permille(sheet.shopPermille(), RoundingMode.DOWN));
        named.put(Party.AFTERCARE, price.minus(Money.sum(named.values(), price.currency())));
        return new SheetAmounts(
                costs,
                named,
                price.permille(sheet.aftercareFloorPermille(), RoundingMode.CEILING),
                dearest.on(price).minus(expected),
                feeVersion);
    }

    /** The lowest price at which the sums are right; none if the shares alone are more than a price can bear. */
    Optional<Money> leastPrice(Currency currency) {
        long enough = 1;
        while (!right(enough, currency)) {
            enough *= 2;
            if (enough > DEAREST) {
                return Optional.empty();
            }
        }
        long tooLittle = enough / 2;
        while (enough - tooLittle > 1) {
            long middle = tooLittle + (enough - tooLittle) / 2;
            if (right(middle, currency)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Optional.of(Money.of(enough, currency));
    }

    private boolean right(long price, Currency currency) {
        return at(Money.of(price, currency)).problems().isEmpty();
    }
}
