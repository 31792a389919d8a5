package shop.weft.catalog;

/** How far a product is. Words are under {@code catalog.state.<name>}. */
public enum ProductState {
    /** Being written or changed by its partner. */
    DRAFT,
    /** Sent back by the shop with a comment. */
    RETURNED,
    /** Waiting for the shop's review. */
    SUBMITTED,
    /** As published, nothing being changed. */
    PUBLISHED,
    /** No longer made or sold. */
    RETIRED;

    /** Whether its partner may write on it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED || this == PUBLISHED;
    }
}
