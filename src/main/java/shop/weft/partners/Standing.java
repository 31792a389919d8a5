package shop.weft.partners;

/** Where a partner stands with the shop. It decides on publishing and on nothing else; wages are owed in every standing. */
public enum Standing {
    /** Taken on, and not yet looked at. */
    IN_REVIEW,
    /** Looked at, until its review is due again. */
    APPROVED,
    /** Nothing new of it is published until it is resumed. */
    SUSPENDED
}
