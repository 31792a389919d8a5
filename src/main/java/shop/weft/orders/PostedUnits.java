package shop.weft.orders;

import shop.weft.split.SplitParts;

/**
 * What was posted for all units sold in a time, in the base currency of the books. Refunds are posted on their own and
 * not taken off.
 *
 * @param units how many were sold
 */
public record PostedUnits(long units, SplitParts parts) {}
