/** The pages of basket and checkout. */
@NullMarked
package shop.weft.checkout.web;

import org.jspecify.annotations.NullMarked;
