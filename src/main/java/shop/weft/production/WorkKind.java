package shop.weft.production;

/** What a maker's time went into. All of it is paid. */
public enum WorkKind {
    /** Making pieces. */
    MAKING(true),
    /** Warping the loom, mixing dyes, laying out: for all pieces of the batch. */
    SET_UP(true),
    /** Putting right what did not pass at first. */
    REWORK(true),
    /** Waiting for material, power or an answer. */
    WAITING(false),
    /** Learning. */
    TRAINING(false);

    private final boolean inUnits;

    WorkKind(boolean inUnits) {
        this.inUnits = inUnits;
    }

    /** Whether accepted pieces carry the pay for it; if not, it is spent at once. */
    boolean inUnits() {
        return inUnits;
    }
}
