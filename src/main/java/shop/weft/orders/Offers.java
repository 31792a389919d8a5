package shop.weft.orders;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductView;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Allocation;
import shop.weft.shared.Money;

/** Prices what a buyer wants, at what is on sale now. */
@Component
class Offers {

    private final Catalog catalog;
    private final Pricing pricing;

    Offers(Catalog catalog, Pricing pricing) {
        this.catalog = catalog;
        this.pricing = pricing;
    }

    Offer of(NewOrder wanted) {
        return of(wanted.demand(), wanted.discount(), wanted.address().country());
    }

    /** @param discount off the goods as a whole, or none */
    Offer of(Map<UUID, Integer> demand, @Nullable Money discount, String country) {
        var products = onSale(demand);
        var discounts = discounts(products, discount);
        var prices = IntStream.range(0, products.size())
                .mapToObj(i -> products.get(i).price().minus(discounts.get(i)))
                .toList();
        int weight = products.stream().mapToInt(ProductView::weightGrams).sum();
        return new Offer(products, discounts, pricing.quote(prices, weight, country));
    }

    private List<ProductView> onSale(Map<UUID, Integer> demand) {
        var onSale = catalog.getAll(demand.keySet());
        if (!onSale.keySet().containsAll(demand.keySet())) {
            throw new IllegalArgumentException("Not every product is known: " + demand.keySet());
        }
        return new TreeMap<>(demand)
                .entrySet().stream()
                        .flatMap(line -> Collections.nCopies(line.getValue(), onSale.get(line.getKey())).stream())
                        .toList();
    }

    private static List<Money> discounts(List<ProductView> products, @Nullable Money discount) {
        var prices = products.stream().map(ProductView::price).toList();
        return Allocation.spread(
                discount == null ? Money.zero(prices.getFirst().currency()) : discount,
                prices.stream().map(Money::minor).toList());
    }
}
