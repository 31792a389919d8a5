package shop.weft.artisans;

/** Whether a maker works with her partner on a day; words stand under {@code makers.state.<name>}. */
public enum MakerState {
    WORKS,
    /** A minor, or of unknown age: she may train, and cannot be given paid work. */
    NO_PAID_WORK,
    BEGINS_LATER,
    LEFT
}
