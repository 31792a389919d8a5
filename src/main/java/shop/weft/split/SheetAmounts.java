package shop.weft.split;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
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

    /**
     * What is wrong with the sums. The snapshot of a sale holds the expected fee and never changes, so a dearer one can
     * only be carried by the shop's share.
     */
    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (aftercareShort().isPositive()) {
            problems.add(Problem.AFTERCARE_BELOW_FLOOR);
        }
        if (shopShort().isPositive()) {
            problems.add(Problem.LOSS_AT_DEAREST_FEE);
        }
        return problems;
    }

    /** How much less than its floor remains for aftercare; not positive if enough does. */
    Money aftercareShort() {
        return aftercareFloor.minus(of(Party.AFTERCARE));
    }

    /** How much of the dearest payment the shop's share cannot carry; not positive if it can. */
    Money shopShort() {
        return dearerFee.minus(of(Party.SHOP));
    }

    PublishedSplit freeze() {
        var parts = SplitParts.of(named, aftercareFloor.currency());
        return new PublishedSplit(parts, aftercareFloor, costs, feeVersion);
    }

    private Money of(Party party) {
        return named.getOrDefault(party, Money.zero(aftercareFloor.currency()));
    }
}
