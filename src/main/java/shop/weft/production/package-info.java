/**
 * From work to items: batches, work entries and their acceptance, which is when an advance wage is owed.
 */
@ApplicationModule(
        allowedDependencies = {"artisans", "partners", "catalog", "items", "split", "rates", "ledger", "identity"})
@NullMarked
package shop.weft.production;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
