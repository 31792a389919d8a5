/** The door at which Stripe knocks. */
@NullMarked
package shop.weft.payments.web;

import org.jspecify.annotations.NullMarked;
