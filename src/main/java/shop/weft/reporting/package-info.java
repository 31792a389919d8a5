/**
 * The pages of finance staff and partners: chart of accounts, journal, statements, trial balance, exports.
 */
@ApplicationModule(allowedDependencies = {"ledger", "orders", "partners", "items", "catalog", "identity"})
@NullMarked
package shop.weft.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
