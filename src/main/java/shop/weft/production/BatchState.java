package shop.weft.production;

/** Where a batch stands. */
enum BatchState {
    OPEN,
    ACCEPTED
}
