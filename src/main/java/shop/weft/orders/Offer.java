package shop.weft.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.weft.catalog.ProductView;
import shop.weft.items.ItemView;
import shop.weft.pricing.Quote;
import shop.weft.shared.Money;

/**
 * What an order is offered at: products one per unit, in the order of their ids, each with its discount and, in the
 * quote, its tax.
 */
record Offer(List<ProductView> products, List<Money> discounts, Quote quote) {

    /** Frozen lines for the units that were held. */
    List<OrderUnit> unitsOf(List<ItemView> held) {
        Map<UUID, List<ItemView>> byProduct = new HashMap<>();
        held.forEach(item -> byProduct
                .computeIfAbsent(item.product(), product -> new ArrayList<>())
                .add(item));
        var units = new ArrayList<OrderUnit>();
        for (int i = 0; i < products.size(); i++) {
            var product = products.get(i);
            var item = byProduct.getOrDefault(product.id(), List.of()).removeLast();
            units.add(new OrderUnit(
                    item.id(),
                    item.tag().code(),
                    item.cost().partner(),
                    product.id(),
                    product.version(),
                    product.title(),
                    product.price().currency(),
                    product.price().minor(),
                    discounts.get(i).minor(),
                    quote.unitTaxes().get(i).minor()));
        }
        return units;
    }

    static Map<UUID, Integer> demandOf(Order order) {
        Map<UUID, Integer> demand = new HashMap<>();
        order.units().forEach(unit -> demand.merge(unit.product(), 1, Integer::sum));
        return demand;
    }
}
