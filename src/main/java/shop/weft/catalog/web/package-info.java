/** Pages for those who work on products: the partner that makes them and the shop that reviews them. */
@NullMarked
package shop.weft.catalog.web;

import org.jspecify.annotations.NullMarked;
