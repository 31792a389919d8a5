/**
 * Pictures behind one storage: drawn from a recipe where there is no photograph, and cut to the sizes pages ask for.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package shop.weft.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
