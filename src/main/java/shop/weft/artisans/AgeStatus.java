package shop.weft.artisans;

/** What is known of a maker's age. No birth date is kept; unknown is treated as a minor. */
public enum AgeStatus {
    ADULT_VERIFIED,
    ADULT_DECLARED,
    MINOR,
    UNKNOWN;

    /** Whether she may be given paid work. */
    public boolean adult() {
        return this == ADULT_VERIFIED || this == ADULT_DECLARED;
    }
}
