/**
 * The single unit: its tag, its state, who holds it, what it cost. Born on acceptance of a batch.
 */
@ApplicationModule(allowedDependencies = {"catalog", "split", "ledger"})
@NullMarked
package shop.weft.items;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
