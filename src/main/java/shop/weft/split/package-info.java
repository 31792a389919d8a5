/**
 * Where a price goes: cost sheets, the waterfall at publishing and at the sale, fee schedules, wage benchmarks and the
 * spreading of refunds.
 */
@ApplicationModule(allowedDependencies = {"rates"})
@NullMarked
package shop.weft.split;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
