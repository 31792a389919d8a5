/**
 * Makers, by code only, and their dated work arrangements. Nothing here tells who or where she is.
 */
@ApplicationModule(allowedDependencies = {"partners", "safeguarding"})
@NullMarked
package shop.weft.artisans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
