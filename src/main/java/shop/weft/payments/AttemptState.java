package shop.weft.payments;

/** Where an attempt to pay stands. */
enum AttemptState {
    /** The buyer may pay, or may have paid without our knowing it yet. */
    OPEN,
    /** Paid. Final. */
    PAID,
    /** Its page has closed without payment. */
    ABANDONED,
    /** Stripe would not open a page. */
    FAILED
}
