package shop.weft.items;

/** What happened to a unit, for its chain of custody. */
enum CustodyKind {
    BORN,
    SOLD,
    RETURNED,
    WRITTEN_OFF
}
