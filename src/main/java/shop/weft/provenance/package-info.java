/**
 * The trace of a unit, cut to what the public may know; and sealed, for its own partner, with everything.
 */
@ApplicationModule(
        allowedDependencies = {
            "items",
            "production",
            "artisans",
            "partners",
            "catalog",
            "safeguarding",
            "identity",
            "split"
        })
@NullMarked
package shop.weft.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
