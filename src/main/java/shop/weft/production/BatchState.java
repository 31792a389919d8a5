package shop.weft.production;

/** Where a batch stands. */
public enum BatchState {
    /** Work is being done and written down. */
    OPEN,
    /** Its pieces were counted and born; nothing of it changes any more. */
    ACCEPTED
}
