package shop.weft.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import shop.weft.split.Terms;

/** What is for sale. */
@Component
public class Catalog {

    /**
     * Publishes a product as its first version.
     *
     * @throws shop.weft.split.CostSheetRefused if its cost sheet cannot be published
     */
    public UUID publish(ProductDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** The version now on sale under an address. */
    public Optional<ProductView> find(String slug) {
        throw new UnsupportedOperationException();
    }

    public Map<UUID, ProductView> getAll(Collection<UUID> products) {
        throw new UnsupportedOperationException();
    }

    /** A version as it was sold. */
    public ProductView version(UUID version) {
        throw new UnsupportedOperationException();
    }

    public Terms termsOf(UUID product) {
        throw new UnsupportedOperationException();
    }

    /** A page of products, newest at the hub first, of one craft or of all; what is sold out comes last. */
    public Page<ProductCard> list(@Nullable Craft craft, Pageable page) {
        throw new UnsupportedOperationException();
    }

    /** How many products each craft has. */
    public Map<Craft, Long> countByCraft() {
        throw new UnsupportedOperationException();
    }

    public List<ProductCard> moreByPartner(UUID partner, UUID except, int most) {
        throw new UnsupportedOperationException();
    }
}
