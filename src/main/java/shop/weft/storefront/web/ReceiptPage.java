package shop.weft.storefront.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.weft.orders.Receipt;
import shop.weft.shared.Money;

/**
 * An order, ready to be shown.
 *
 * @param day when it was paid, or placed if it was not, in words
 * @param heldUntil the time of day, UTC, at which a hold ends
 * @param destination the name of the country it goes to; none once the address has been erased
 * @param justPaid whether to say what happens next
 * @param discount of all units together
 * @param gift what is to be said of gifts, or nothing
 * @param wentBack refunds together, without those that failed
 * @param secondPayments what was paid once too often, and went back
 * @param posted none until paid
 */
record ReceiptPage(
        Receipt receipt,
        String title,
        String day,
        String heldUntil,
        @Nullable String destination,
        boolean justPaid,
        Money discount,
        @Nullable String gift,
        Money wentBack,
        List<Back> refunds,
        List<Back> secondPayments,
        @Nullable Posted posted) {

    public Money remains() {
        return receipt.total().minus(wentBack);
    }

    /** Money that went back, and on which day. */
    record Back(Receipt.Refund refund, String day) {}

    /**
     * What was posted.
     *
     * @param all for all units together, with words
     * @param units for each, if there are several
     * @param report what is told of the rest
     * @param sealed whether its proof is ready
     */
    record Posted(String heading, List<Strand> all, List<PostedUnit> units, String report, boolean sealed) {}

    /** What was posted for one unit. */
    record PostedUnit(Receipt.Unit unit, List<Strand> strands) {}
}
