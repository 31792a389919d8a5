/**
 * Goods on their way: parcels from partners to the hub, what is picked, packed and shipped to buyers, and what comes
 * back. The units themselves change state in {@code items}; money stays in {@code orders}.
 */
@ApplicationModule(
        allowedDependencies = {"items", "orders", "partners", "catalog", "identity", "ledger", "rates", "split"})
@NullMarked
package shop.weft.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
