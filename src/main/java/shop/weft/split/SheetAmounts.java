package shop.weft.split;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import shop.weft.rates.Rates;
import shop.weft.shared.Money;
import shop.weft.split.CostSheetRefused.Problem;

/**
 * A cost sheet worked out in the price's currency, not yet judged: aftercare may be negative here.
 *
 * @param named every party's amount at list price, aftercare being the exact remainder
 * @param aftercareFloor rounded up, so that the floor is never undercut by a fraction
 * @param dearerFee how much more the dearest payment costs than the expected one
 */
record SheetAmounts(
        PartnerCosts costs, Map<Party, Money> named, Money aftercareFloor, Money dearerFee, int feeVersion) {

    static SheetAmounts of(CostSheet sheet, Rates rates, LocalDate day) {
        var price = sheet.price();
        var costs = new PartnerCosts(
                sheet.labour(),
                sheet.minutes(),
                sheet.hourlyRate(),
                PayForTime.of(sheet.hourlyRate(), sheet.minutes()),
                sheet.materials(),
                sheet.overhead(),
                sheet.freightIn());
        var fees = FeeSchedule.on(day);
        var expected = fees.standard().on(price, rates, day);
        var named = new EnumMap<Party, Money>(Party.class);
        for (var party : Party.PARTNER_COSTS) {
            named.put(party, rates.convert(costs.of(party), price.currency(), day));
        }
        named.put(Party.PAYMENT_FEE, expected);
        named.put(Party.SHOP, price.permille(sheet.shopPermille(), RoundingMode.DOWN));
        named.put(Party.AFTERCARE, price.minus(Money.sum(named.values(), price.currency())));
        return new SheetAmounts(
                costs,
                named,
                price.permille(sheet.aftercareFloorPermille(), RoundingMode.CEILING),
                fees.dearest().on(price, rates, day).minus(expected),
                fees.version());
    }

    /**
     * What is wrong with the sums. The snapshot of a sale holds the expected fee and never changes, so a dearer one can
     * only be carried by the shop's share.
     */
    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (of(Party.AFTERCARE).compareTo(aftercareFloor) < 0) {
            problems.add(Problem.AFTERCARE_BELOW_FLOOR);
        }
        if (of(Party.SHOP).compareTo(dearerFee) < 0) {
            problems.add(Problem.LOSS_AT_DEAREST_FEE);
        }
        return problems;
    }

    PublishedSplit freeze() {
        var parts = SplitParts.of(named, aftercareFloor.currency());
        return new PublishedSplit(parts, aftercareFloor, costs, feeVersion);
    }

    private Money of(Party party) {
        return named.getOrDefault(party, Money.zero(aftercareFloor.currency()));
    }
}
