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
import java.util.HashMap;
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

    @ElementCollection
    @CollectionTable(name = "batch_finding", joinColumns = @JoinColumn(name = "batch"))
    @OrderColumn(name = "number")
    private List<Finding> findings = new ArrayList<>();

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
        requireOpen();
        if (acceptedUnits() + entry.accepted() > quantity) {
            throw new IllegalArgumentException("Batch %s is of %d pieces, and %d would be accepted"
                    .formatted(id, quantity, acceptedUnits() + entry.accepted()));
        }
        entries.add(entry);
    }

    /** @throws BatchClosed if it has been accepted */
    void correct(int number, WorkEntry entry) {
        requireOpen();
        entries.set(number, entry);
    }

    /** @throws BatchClosed if it has been accepted */
    void remove(int number) {
        requireOpen();
        entries.remove(number);
    }

    /**
     * Writes down what became of each maker's pieces: the first she finished are those that passed.
     *
     * @throws IllegalArgumentException if they are other pieces than were finished, or more than the batch is of
     */
    void inspect(List<Finding> found) {
        requireOpen();
        var left = new HashMap<UUID, Integer>();
        for (var finding : found) {
            if (pieces(finding.artisan()) != finding.pieces()
                    || left.put(finding.artisan(), finding.accepted()) != null) {
                throw new IllegalArgumentException("The findings are not of the pieces of this batch");
            }
        }
        int passed = found.stream().mapToInt(Finding::accepted).sum();
        if (passed > quantity || found.stream().mapToInt(Finding::pieces).sum() != pieces()) {
            throw new IllegalArgumentException("The findings are of other pieces than were finished");
        }
        findings.clear();
        findings.addAll(found);
        entries.replaceAll(entry -> {
            int count = Math.min(entry.pieces(), left.getOrDefault(entry.artisan(), 0));
            left.merge(entry.artisan(), -count, Integer::sum);
            return entry.passed(count);
        });
    }

    private int pieces() {
        return entries.stream().mapToInt(WorkEntry::pieces).sum();
    }

    private int pieces(UUID artisan) {
        return entries.stream()
                .filter(entry -> entry.artisan().equals(artisan))
                .mapToInt(WorkEntry::pieces)
                .sum();
    }

    private void requireOpen() {
        if (accepted()) {
            throw new BatchClosed(id);
        }
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

    int quantity() {
        return quantity;
    }

    BatchState state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    int version() {
        return rowVersion == null ? 0 : rowVersion;
    }

    Terms terms() {
        return terms;
    }

    List<WorkEntry> entries() {
        return List.copyOf(entries);
    }
}
