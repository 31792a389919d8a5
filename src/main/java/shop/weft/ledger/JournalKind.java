package shop.weft.ledger;

/** What a journal records. */
public enum JournalKind {
    ACCEPTANCE,
    SALE,
    REFUND,
    RESTOCK,
    STOCK_LOSS,
    /** A buyer's money that is not a sale: paid twice, paid wrongly, or paid for units that had gone. */
    UNALLOCATED_RECEIPT,
    /** Such money on its way back. */
    UNALLOCATED_RETURN,
    /** A refund that Stripe did not take: what was on its way is owed to the buyer. */
    REFUND_REFUSED,
    /** A refund that had failed, on its way once more. */
    REFUND_SENT_AGAIN,
    /** Stripe refused a refund, and had made it all the same. */
    REFUND_MADE_AFTER_ALL,
    /** What was owed since a refund failed has reached the buyer another way. */
    REFUND_SETTLED,
    STRIPE_CHARGE,
    STRIPE_REFUND,
    STRIPE_REFUND_FAILURE,
    STRIPE_DISPUTE,
    STRIPE_DISPUTE_REVERSAL,
    STRIPE_DISPUTE_LOST,
    STRIPE_FEE,
    STRIPE_PAYOUT,
    STRIPE_PAYOUT_FAILURE,
    STRIPE_OTHER,
    REVERSAL
}
