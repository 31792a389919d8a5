/**
 * The books: an append-only double-entry ledger with sealed journals. Whoever changes a state posts here, in the
 * same transaction.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package shop.weft.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
