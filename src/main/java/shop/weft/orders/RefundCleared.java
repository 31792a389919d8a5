package shop.weft.orders;

/** How a refund that had failed reached the buyer after all. Words under {@code refund.cleared.<name>}. */
public enum RefundCleared {
    /** The buyer won a dispute of the same payment. */
    DISPUTE,
    /** Somebody sent it at Stripe. */
    BY_HAND
}
