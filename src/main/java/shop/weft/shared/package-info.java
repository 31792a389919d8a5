/**
 * What every module speaks: money in minor units, fair allocation, identifiers, quarters and the shop's clock. It knows
 * no other module.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package shop.weft.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
