/**
 * The way to pay: basket, one-page checkout, the return from Stripe, and the sweeper that repairs what was missed.
 */
@ApplicationModule(allowedDependencies = {"catalog", "items", "pricing", "orders", "payments", "identity"})
@NullMarked
package shop.weft.checkout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
