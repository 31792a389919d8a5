/** The pages on which finance sees orders and makes refunds. */
@NullMarked
package shop.weft.orders.web;

import org.jspecify.annotations.NullMarked;
