package shop.weft.catalog;

/** What can be done to a product. Words are under {@code catalog.deed.<name>}. */
public enum Deed {
    STARTED,
    CHANGED,
    DISCARDED,
    SUBMITTED,
    WITHDRAWN,
    RETURNED,
    APPROVED,
    RETIRED,
    BROUGHT_BACK
}
