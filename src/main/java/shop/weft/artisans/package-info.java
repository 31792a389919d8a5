/**
 * Makers, by code only, and their dated work arrangements. Nothing here tells who or where she is; what she picked for
 * herself lies in the vault.
 */
@ApplicationModule(allowedDependencies = {"partners", "safeguarding", "identity"})
@NullMarked
package shop.weft.artisans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
