/**
 * The pages a donor sees.
 */
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "items",
            "partners",
            "pictures",
            "split",
            "orders",
            "fulfilment",
            "checkout",
            "provenance",
            "identity",
            "ledger",
            "pricing"
        })
@NullMarked
package shop.weft.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
