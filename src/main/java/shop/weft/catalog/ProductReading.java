package shop.weft.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is known of a product for those who work on it. */
@Component
class ProductReading {

    private final Versions versions;
    private final Products products;
    private final ProductHistory history;
    private final Judging judging;

    ProductReading(Versions versions, Products products, ProductHistory history, Judging judging) {
        this.versions = versions;
        this.products = products;
        this.history = history;
        this.judging = judging;
    }

    ProductFile file(Draft draft) {
        var onSale = onSale(draft);
        var text = draft.text();
        return new ProductFile(
                draft.id(),
                draft.partner(),
                draft.state(),
                text,
                judging.of(draft.partner(), text),
                draft.published(),
                onSale.map(ProductVersion::view).orElse(null),
                onSale.map(version -> version.text().changesTo(text)).orElse(List.of()),
                history.of(draft.id()),
                draft.version());
    }

    /** The version that is published of what a draft is of. */
    Optional<ProductVersion> onSale(Draft draft) {
        return products.findById(draft.id()).flatMap(product -> versions.findById(product.currentVersion()));
    }
}
