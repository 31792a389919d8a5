package shop.weft.storefront.web;

import shop.weft.catalog.ProductCard;

/**
 * A piece as a list shows it.
 *
 * @param about its craft, and its country where that may be told
 * @param availability how many there are, in words
 * @param gone whether it can no longer be bought
 */
record Tile(ProductCard card, String about, String availability, boolean gone) {}
