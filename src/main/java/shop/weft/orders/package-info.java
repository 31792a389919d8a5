/**
 * Orders from hold to receipt: frozen, paid once, split per unit, refunded by unit.
 */
@ApplicationModule(
        allowedDependencies = {"items", "catalog", "split", "rates", "pricing", "payments", "ledger", "identity"})
@NullMarked
package shop.weft.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
