package shop.weft.payments;

/** Where the sending of a refund stands. */
enum RefundState {
    /** Written down; Stripe may or may not have heard of it. */
    REQUESTED,
    /** Stripe has taken it; the buyer's bank has not yet. */
    PENDING,
    SUCCEEDED,
    /** The money is back, or never left. */
    FAILED,
    /** It failed, and nothing is owed for it any more: the money reached the buyer another way. */
    SETTLED
}
