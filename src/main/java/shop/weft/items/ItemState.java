package shop.weft.items;

/** Where a unit stands. */
public enum ItemState {
    AVAILABLE,
    HELD,
    SOLD,
    WRITTEN_OFF
}
