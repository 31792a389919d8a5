package shop.weft.orders;

import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductView;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Allocation;

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
        var onSale = catalog.getAll(wanted.demand().keySet());
        if (!onSale.keySet().containsAll(wanted.demand().keySet())) {
            throw new IllegalArgumentException(
                    "Not every product is known: " + wanted.demand().keySet());
        }
        var products = wanted.demand().keySet().stream()
                .sorted()
                .flatMap(product -> Collections.nCopies(units(wanted, product), onSale.get(product)).stream())
                .toList();
        var discounts = Allocation.spread(
                wanted.discount(),
                products.stream().map(product -> product.price().minor()).toList());
        var prices = IntStream.range(0, products.size())
                .mapToObj(i -> products.get(i).price().minus(discounts.get(i)))
                .toList();
        int weight = products.stream().mapToInt(ProductView::weightGrams).sum();
        return new Offer(
                products,
                discounts,
                pricing.quote(prices, weight, wanted.address().country()));
    }

    private static int units(NewOrder wanted, UUID product) {
        return wanted.demand().getOrDefault(product, 0);
    }
}
