package shop.weft.items;

import java.util.Set;
import java.util.UUID;

/** Fewer units are free than were asked for. Nothing was held. */
public class StockExhausted extends RuntimeException {

    private final transient Set<UUID> products;

    StockExhausted(Set<UUID> products) {
        super("Not enough units are free of " + products);
        this.products = Set.copyOf(products);
    }

    /** The products that fell short. */
    public Set<UUID> products() {
        return products;
    }
}
