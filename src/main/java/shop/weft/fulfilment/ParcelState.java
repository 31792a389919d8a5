package shop.weft.fulfilment;

/** Where a parcel to the hub stands. */
public enum ParcelState {
    /** Being packed; units come and go. */
    OPEN,
    /** On its way. */
    SENT,
    /** Unpacked at the hub, and counted. What was missing then can still turn up. */
    CLOSED
}
