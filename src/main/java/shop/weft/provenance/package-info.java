/**
 * The trace of a unit, cut to what the public may know.
 */
@ApplicationModule(allowedDependencies = {"items", "production", "artisans", "partners", "catalog", "safeguarding"})
@NullMarked
package shop.weft.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
