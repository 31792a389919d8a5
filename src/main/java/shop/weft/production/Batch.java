package shop.weft.production;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductView;
import shop.weft.partners.PartnerView;
import shop.weft.split.Terms;

/** Some pieces of one product version, from the first hour of work to acceptance. */
@Entity
class Batch {

    @Id
    private UUID id;

    private UUID product;
    private UUID productVersion;
    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Craft craft;

    private String country;
    private String region;

    @Enumerated(EnumType.STRING)
    private Terms terms;

    private int quantity;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    private Instant startedAt;
    private @Nullable Instant acceptedAt;

    @ElementCollection
    @CollectionTable(name = "work_entry", joinColumns = @JoinColumn(name = "batch"))
    @OrderColumn(name = "number")
    private List<WorkEntry> entries = new ArrayList<>();

    @Version
    private @Nullable Integer rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected Batch() {}

    Batch(UUID id, ProductView product, PartnerView partner, Terms terms, int quantity, Instant startedAt) {
        this.id = id;
        this.product = product.id();
        this.productVersion = product.version();
        this.partner = partner.id();
        this.craft = product.craft();
        this.country = partner.country();
        this.region = partner.region();
        this.terms = terms;
        this.quantity = quantity;
        this.state = BatchState.OPEN;
        this.startedAt = startedAt;
    }

    /** @throws BatchClosed if it has been accepted */
    void add(WorkEntry entry) {
        if (accepted()) {
            throw new BatchClosed(id);
        }
        if (acceptedUnits() + entry.accepted() > quantity) {
            throw new IllegalArgumentException("Batch %s is of %d pieces, and %d would be accepted"
                    .formatted(id, quantity, acceptedUnits() + entry.accepted()));
        }
        entries.add(entry);
    }

    void accept(Instant at) {
        state = BatchState.ACCEPTED;
        acceptedAt = at;
    }

    boolean accepted() {
        return state == BatchState.ACCEPTED;
    }

    int acceptedUnits() {
        return entries.stream().mapToInt(WorkEntry::accepted).sum();
    }

    BatchRecord written() {
        return new BatchRecord(
                id,
                terms,
                startedAt,
                acceptedAt,
                acceptedUnits(),
                entries.stream()
                        .map(entry -> new BatchRecord.Entry(
                                entry.artisan(), entry.day(), entry.minutes(), entry.pieces(), entry.accepted()))
                        .toList());
    }

    UUID id() {
        return id;
    }

    UUID product() {
        return product;
    }

    UUID productVersion() {
        return productVersion;
    }

    UUID partner() {
        return partner;
    }

    Terms terms() {
        return terms;
    }

    List<WorkEntry> entries() {
        return List.copyOf(entries);
    }
}
