package shop.weft.split;

import java.util.List;

/**
 * Who a part of a price goes to. One list for cost sheet, snapshot, money bar and ties.
 *
 * <p>The order of declaration is the order in which the bar shows the strands.
 */
public enum Party {
    WAGE,
    STIPEND,
    MATERIALS,
    PARTNER_OVERHEAD,
    FREIGHT_IN,
    PAYMENT_FEE,
    AFTERCARE,
    SHOP;

    /** Who gets the odd cent when remainders are equal, first to last. */
    public static final List<Party> TIE_ORDER =
            List.of(WAGE, STIPEND, MATERIALS, PARTNER_OVERHEAD, AFTERCARE, FREIGHT_IN, PAYMENT_FEE, SHOP);

    /** The parties whose cost the partner reports and is owed; the others are worked out by the shop. */
    public static final List<Party> PARTNER_COSTS = List.of(WAGE, STIPEND, MATERIALS, PARTNER_OVERHEAD, FREIGHT_IN);
}
