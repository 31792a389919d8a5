package shop.weft.fulfilment;

/** What became of a unit in a parcel to the hub. */
public enum Outcome {
    EXPECTED,
    /** Here, and fit for sale. */
    RECEIVED,
    /** Here, but not fit for sale. */
    BROKEN,
    /** Not in the parcel when it was unpacked. */
    MISSING,
    /** Missing, and given up. */
    LOST;

    /** Whether the unit may still come. */
    public boolean open() {
        return this == EXPECTED || this == MISSING;
    }
}
