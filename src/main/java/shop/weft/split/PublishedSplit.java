package shop.weft.split;

import shop.weft.shared.Money;

/**
 * A split frozen when a product version is published.
 *
 * @param parts sum exactly to the list price
 * @param aftercareFloor what aftercare may not be cut below at a sale
 * @param costs what the unit costs its partner, in the partner's currency
 * @param feeScheduleVersion the fee schedule that the expected payment fee was taken from
 */
public record PublishedSplit(SplitParts parts, Money aftercareFloor, PartnerCosts costs, int feeScheduleVersion) {

    /** How much may be taken off the list price: the shop's share, then aftercare down to its floor. */
    public Money largestDiscount() {
        return parts.of(Party.SHOP).plus(parts.of(Party.AFTERCARE)).minus(aftercareFloor);
    }

    /** The maker's pay for one unit in her own currency. */
    public Money labour() {
        return costs.labour();
    }
}
