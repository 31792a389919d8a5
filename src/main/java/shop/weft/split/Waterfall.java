package shop.weft.split;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import shop.weft.rates.RateMissing;
import shop.weft.rates.Rates;
import shop.weft.shared.Money;
import shop.weft.split.CostSheetRefused.Problem;

/** Works out where a price goes, at publishing and at the sale. */
@Component
public class Waterfall {

    private final Rates rates;
    private final SheetRules rules;

    Waterfall(Rates rates, SheetRules rules) {
        this.rates = rates;
        this.rules = rules;
    }

    /**
     * Freezes a cost sheet at list price, converting partner costs at the day's recorded rate; aftercare takes the exact
     * remainder.
     *
     * @param country the partner's country, for its wage benchmark
     * @throws CostSheetRefused naming everything that is wrong
     * @throws shop.weft.rates.RateMissing if the partner's currency has no rate yet
     */
    public PublishedSplit publish(CostSheet sheet, String country, LocalDate day) {
        var problems = rules.problemsBeforeSums(sheet, country, day);
        if (problems.contains(Problem.NOT_POSITIVE)) {
            throw new CostSheetRefused(problems);
        }
        var amounts = SheetSums.of(sheet, rates, day).at(sheet.price());
        problems.addAll(amounts.problems());
        if (!problems.isEmpty()) {
            throw new CostSheetRefused(problems);
        }
        return amounts.freeze();
    }

    /**
     * What a cost sheet comes to, and everything that is wrong with it: {@link #publish} without the demand.
     *
     * @param country the partner's country, for its wage benchmarks
     */
    public SheetVerdict judge(CostSheet sheet, String country, LocalDate day) {
        var problems = rules.problemsBeforeSums(sheet, country, day);
        var below = rules.benchmarksAbove(sheet, country, day);
        if (problems.contains(Problem.NOT_POSITIVE)) {
            return SheetVerdict.withoutSums(problems);
        }
        try {
            var sums = SheetSums.of(sheet, rates, day);
            var amounts = sums.at(sheet.price());
            problems.addAll(amounts.problems());
            var least = amounts.problems().isEmpty()
                    ? null
                    : sums.leastPrice(sheet.price().currency()).orElse(null);
            return SheetVerdict.of(sheet, amounts, problems, below, least);
        } catch (RateMissing unknown) {
            problems.add(Problem.NO_RATE);
            return SheetVerdict.withoutSums(problems);
        }
    }

    /**
     * The split of a unit as it is sold. Discount, and the difference between what the partner really is owed and what
     * the sheet said, come out of the shop's share down to zero, then out of aftercare down to its floor. Costs lower
     * than the sheet's are the shop's gain.
     *
     * @param discount not negative
     * @param actualCosts what is really owed for this unit, by the parties of {@link Party#PARTNER_COSTS}, in the price's
     *     currency; a party that is not named is owed nothing
     * @return parts that sum to list price less discount
     * @throws DiscountTooLarge naming the largest that can be given
     */
    public SplitParts atSale(PublishedSplit published, Money discount, Map<Party, Money> actualCosts) {
        if (discount.isNegative()) {
            throw new IllegalArgumentException("A discount is not negative: " + discount);
        }
        var largest = largestDiscount(published, actualCosts);
        if (discount.compareTo(largest) > 0) {
            throw new DiscountTooLarge(discount, largest);
        }
        var sheet = published.parts();
        var nothing = Money.zero(sheet.currency());
        var left = sheet.of(Party.SHOP).minus(discount).minus(costsAboveSheet(sheet, actualCosts));
        var sold = new EnumMap<Party, Money>(Party.class);
        sold.putAll(actualCosts);
        sold.put(Party.PAYMENT_FEE, sheet.of(Party.PAYMENT_FEE));
        sold.put(Party.SHOP, left.max(nothing));
        sold.put(Party.AFTERCARE, sheet.of(Party.AFTERCARE).plus(left.min(nothing)));
        return SplitParts.of(sold, sheet.currency());
    }

    /**
     * The largest discount a unit with these costs can bear; negative if it cannot be sold even at list price. What
     * {@link #atSale} refuses to go beyond.
     */
    public Money largestDiscount(PublishedSplit published, Map<Party, Money> actualCosts) {
        if (!Party.PARTNER_COSTS.containsAll(actualCosts.keySet())) {
            throw new IllegalArgumentException("Not all of these are costs of a partner: " + actualCosts.keySet());
        }
        return published.largestDiscount().minus(costsAboveSheet(published.parts(), actualCosts));
    }

    private static Money costsAboveSheet(SplitParts sheet, Map<Party, Money> actualCosts) {
        var planned = Money.zero(sheet.currency());
        for (var party : Party.PARTNER_COSTS) {
            planned = planned.plus(sheet.of(party));
        }
        return Money.sum(actualCosts.values(), sheet.currency()).minus(planned);
    }
}
