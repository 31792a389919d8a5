package shop.weft.items;

/**
 * What happened to a unit, for its chain of custody. The steps are those of GS1's Core Business Vocabulary; which stands
 * for which is decided in ADR 0093.
 */
public enum CustodyKind {
    /** Accepted at its partner, with its tag. */
    BORN,
    /** Put into a parcel to the hub. */
    PACKED,
    /** The parcel left its partner. */
    SENT,
    /** Taken out of its parcel at the hub. */
    RECEIVED,
    /** Bought. */
    SOLD,
    /** Put into a parcel to its buyer. */
    PACKED_FOR_BUYER,
    /** The parcel left the hub. */
    SHIPPED,
    /** Back at the hub from its buyer. */
    RETURNED,
    /** On the shelf again. */
    RESTOCKED,
    /** Broken, and taken out of stock. */
    WRITTEN_OFF,
    /** Never found again. */
    LOST
}
