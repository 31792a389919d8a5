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
    private boolean retired;

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
    Product(UUID id, String slug, UUID partner, Craft craft, Terms terms, ProductVersion first) {
        this.id = id;
        this.slug = slug;
        this.partner = partner;
        this.craft = craft;
        next(terms, first);
    }

    /** Puts the next version on sale. What was sold, or is being made, keeps its own. */
    final void next(Terms agreed, ProductVersion version) {
        terms = agreed;
        currentVersion = version.id();
        version.of(this);
        versions.add(version);
    }

    /** Takes the product off sale, or puts it back. */
    void retire(boolean gone) {
        retired = gone;
    }

    boolean retired() {
        return retired;
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

    /** As it was when the product was read: for pages, not for promises. Of what is retired nothing is free. */
    Stock stock() {
        return new Stock(free == null || retired ? 0 : free, received == null ? 0 : received);
    }

    UUID currentVersion() {
        return currentVersion;
    }
}
