package shop.weft.storefront.web;

import shop.weft.catalog.ProductCard;

/**
 * A piece as a list shows it.
 *
 * @param craft the name of its craft
 * @param availability how many there are, in words
 * @param gone whether it can no longer be bought
 */
record Tile(ProductCard card, String craft, String availability, boolean gone) {}
