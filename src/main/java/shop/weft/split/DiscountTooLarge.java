package shop.weft.split;

import shop.weft.shared.Money;

/** A unit cannot bear so much discount without touching what others are owed. */
public class DiscountTooLarge extends RuntimeException {

    private final transient Money largest;

    DiscountTooLarge(Money asked, Money largest) {
        super("A discount of %s is more than the unit can bear; the largest is %s".formatted(asked, largest));
        this.largest = largest;
    }

    /** The largest discount that can be given; negative if the unit cannot be sold even at list price. */
    public Money largest() {
        return largest;
    }
}
