/**
 * Money through Stripe: attempts, webhooks, refunds, disputes and every balance transaction, each posted once.
 */
@ApplicationModule(allowedDependencies = {"ledger"})
@NullMarked
package shop.weft.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
