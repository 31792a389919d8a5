package shop.weft.storefront.web;

import java.util.List;

/**
 * Other pieces to look at.
 *
 * @param byWorkshop whether all of them are by the workshop of the piece; else they are of its craft
 */
record More(boolean byWorkshop, List<Tile> tiles) {}
