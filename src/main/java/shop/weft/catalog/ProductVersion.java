package shop.weft.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import shop.weft.split.Terms;

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
    private String customsCode;

    @Enumerated(EnumType.STRING)
    private Terms terms;

    @Embedded
    private FrozenSheet sheet;

    @ElementCollection
    @CollectionTable(name = "product_picture", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "position")
    private List<VersionPicture> pictures;

    @SuppressWarnings("NullAway.Init")
    protected ProductVersion() {}

    /** A version of a product; {@link #of} says of which. */
    @SuppressWarnings("NullAway.Init")
    ProductVersion(UUID id, int number, Instant publishedAt, ReadyProduct ready, PublishedSplit split) {
        var words = ready.text().words();
        this.id = id;
        this.number = number;
        this.publishedAt = publishedAt;
        this.title = words.title();
        this.description = words.description();
        this.size = words.size();
        this.material = words.material();
        this.care = words.care();
        this.weightGrams = ready.weightGrams();
        this.customsCode = words.customsCode();
        this.terms = ready.terms();
        this.sheet = new FrozenSheet(ready.sheet(), split);
        this.pictures = ready.text().pictures().stream()
                .map(picture -> new VersionPicture(picture.id(), picture.alt()))
                .toList();
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
                customsCode,
                price(),
                sheet.split(),
                terms,
                product.stock(),
                product.retired(),
                pictures.stream().map(VersionPicture::view).toList());
    }

    /** What it says, as it would be typed. */
    DraftText text() {
        return new DraftText(
                product.craft().name(),
                terms.name(),
                new DraftWords(title, description, size, material, care, String.valueOf(weightGrams), customsCode),
                sheet.typed(),
                pictures.stream().map(VersionPicture::view).toList());
    }

    private Money price() {
        return sheet.price();
    }
}
