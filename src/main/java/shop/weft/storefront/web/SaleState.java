package shop.weft.storefront.web;

import shop.weft.orders.Receipt;

/** What came of the sale of a piece. Words under {@code trace.sold.<name>.words}. */
enum SaleState {
    STANDS,
    PARTLY,
    REFUNDED,
    BACK;

    static SaleState of(Receipt.Unit unit) {
        if (unit.backInStock()) {
            return BACK;
        }
        if (unit.refunded().isZero()) {
            return STANDS;
        }
        return unit.refunded().compareTo(unit.price().minus(unit.discount())) < 0 ? PARTLY : REFUNDED;
    }

    /** Whether only what is owed for the making of it still stands. */
    public boolean stays() {
        return this == REFUNDED || this == BACK;
    }
}
