/**
 * The demo world: invented partners and a year of history, made by running the code of the shop at dates in the past.
 */
@ApplicationModule(
        allowedDependencies = {
            "rates",
            "identity",
            "partners",
            "artisans",
            "split",
            "catalog",
            "pictures",
            "items",
            "production",
            "fulfilment",
            "pricing",
            "payments",
            "payments::sandbox",
            "orders",
            "checkout",
            "ledger"
        })
@NullMarked
package shop.weft.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
