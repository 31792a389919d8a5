/** The controllers of the storefront, and what they put into words for its pages. */
@NullMarked
package shop.weft.storefront.web;

import org.jspecify.annotations.NullMarked;
