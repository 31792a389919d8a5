package shop.weft.catalog;

import java.time.Instant;

/**
 * Something that was done to a product.
 *
 * @param who a member of staff by name; empty for the shop's own programs
 * @param byShop whether it was the shop rather than the partner
 * @param version the version that was published then
 * @param said a comment, or empty
 */
public record ProductEvent(Deed deed, String who, boolean byShop, int version, String said, Instant at) {}
