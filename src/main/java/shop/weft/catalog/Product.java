package shop.weft.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import shop.weft.split.Terms;

/** A product under its address, and which of its versions is on sale. */
@Entity
class Product {

    @Id
    private UUID id;

    private String slug;
    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Craft craft;

    @Enumerated(EnumType.STRING)
    private Terms terms;

    private UUID currentVersion;

    @Formula("(select s.units from shelf s where s.product = id)")
    private @Nullable Integer free;

    @Formula("(select s.received from shelf s where s.product = id)")
    private @Nullable Integer received;

    @OneToMany(mappedBy = "product", cascade = CascadeType.PERSIST)
    private List<ProductVersion> versions = new ArrayList<>();

    @Version
    private @Nullable Integer rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    /** A product whose one version is on sale. */
    Product(UUID id, String slug, ProductDraft draft, ProductVersion first) {
        this.id = id;
        this.slug = slug;
        this.partner = draft.partner();
        this.craft = draft.craft();
        this.terms = draft.terms();
        this.currentVersion = first.id();
        first.of(this);
        versions.add(first);
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    UUID partner() {
        return partner;
    }

    Craft craft() {
        return craft;
    }

    Terms terms() {
        return terms;
    }

    /** As it was when the product was read: for pages, not for promises. */
    Stock stock() {
        return new Stock(free == null ? 0 : free, received == null ? 0 : received);
    }

    UUID currentVersion() {
        return currentVersion;
    }
}
