/**
 * What the buyer pays beside the price: carriage and tax, frozen on the order.
 */
@ApplicationModule(allowedDependencies = {"catalog", "split"})
@NullMarked
package shop.weft.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
