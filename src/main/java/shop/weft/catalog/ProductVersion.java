package shop.weft.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import shop.weft.shared.Money;
import shop.weft.split.PublishedSplit;

/** A product as it was published. Never changed: what an order was placed for can be looked up for ever. */
@Entity
@Immutable
class ProductVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product")
    private Product product;

    private int number;
    private Instant publishedAt;
    private String title;
    private String description;
    private String size;
    private String material;
    private String care;
    private int weightGrams;

    @Embedded
    private FrozenSheet sheet;

    @ElementCollection
    @CollectionTable(name = "product_picture", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "position")
    private List<VersionPicture> pictures;

    @SuppressWarnings("NullAway.Init")
    protected ProductVersion() {}

    /** The first version of a product; {@link #of} says which. */
    @SuppressWarnings("NullAway.Init")
    ProductVersion(
            UUID id, Instant publishedAt, ProductDraft draft, PublishedSplit split, List<VersionPicture> pictures) {
        this.id = id;
        this.number = 1;
        this.publishedAt = publishedAt;
        this.title = draft.title();
        this.description = draft.description();
        this.size = draft.size();
        this.material = draft.material();
        this.care = draft.care();
        this.weightGrams = draft.weightGrams();
        this.sheet = new FrozenSheet(draft.costSheet(), split);
        this.pictures = List.copyOf(pictures);
    }

    void of(Product published) {
        this.product = published;
    }

    UUID id() {
        return id;
    }

    UUID productId() {
        return product.id();
    }

    ProductView view() {
        return new ProductView(
                product.id(),
                id,
                product.slug(),
                product.partner(),
                product.craft(),
                title,
                description,
                size,
                material,
                care,
                weightGrams,
                price(),
                sheet.split(),
                product.terms(),
                product.stock(),
                pictures.stream().map(VersionPicture::view).toList());
    }

    private Money price() {
        return sheet.price();
    }
}
