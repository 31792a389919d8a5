package shop.weft.payments.sandbox;

/** What becomes known or happens some time after a request was answered. */
enum LateFact {
    /** The balance transaction of a charge, with its fee. */
    CHARGE_SETTLED,
    /** The cardholder disputes a charge. */
    CHARGE_DISPUTED,
    /** A refund that had succeeded comes back. */
    REFUND_FAILED,
    /** A refund that was pending has gone through. */
    REFUND_SUCCEEDED,
    /** A payout has reached the bank. */
    PAYOUT_PAID,
    /** A checkout session has reached its end; always by the clock. */
    SESSION_EXPIRED
}
