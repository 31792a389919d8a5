/**
 * Exchange rates as they were recorded: by day, with their source. Whatever converts money asks here.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package shop.weft.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
