/**
 * Where the Stripe SDK is spoken, and nowhere else. What comes out are plain records with money in them.
 */
@NullMarked
package shop.weft.payments.stripe;

import org.jspecify.annotations.NullMarked;
