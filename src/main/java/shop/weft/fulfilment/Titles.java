package shop.weft.fulfilment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductView;
import shop.weft.items.ItemView;

/** What units are called. */
@Component
class Titles {

    private final Catalog catalog;

    Titles(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The titles of the units' products, by product. */
    Map<UUID, String> of(Collection<ItemView> units) {
        return ofProducts(units.stream().map(ItemView::product).collect(toSet()));
    }

    Map<UUID, String> ofProducts(Collection<UUID> products) {
        return catalog.getAll(products).values().stream().collect(toMap(ProductView::id, ProductView::title));
    }
}
