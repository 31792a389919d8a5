/**
 * What every module speaks: money in minor units, fair allocation, identifiers, quarters, the shop's clock and the answer to a form.
 * It knows no other module.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package shop.weft.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
