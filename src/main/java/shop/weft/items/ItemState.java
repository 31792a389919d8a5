package shop.weft.items;

/** Where a unit stands. */
public enum ItemState {
    /** Accepted, and still with its partner. */
    MADE,
    /** On its way from its partner to the hub. */
    SENT,
    /** At the hub and free. */
    AVAILABLE,
    /** At the hub, kept for somebody who is about to pay. */
    HELD,
    /** Bought, and still at the hub. */
    SOLD,
    /** On its way to its buyer, or there. */
    SHIPPED,
    /** Back at the hub from its buyer; what becomes of it is decided with the refund. */
    RETURNED,
    /** Lost or broken. */
    WRITTEN_OFF
}
