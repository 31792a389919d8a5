package shop.weft.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** What a partner writes down about a product, and how far it is; the product that comes of it has the same id. */
@Entity
@Table(name = "product_draft")
class Draft {

    @Id
    private UUID id;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private ProductState state;

    private int published;
    private String craft;
    private String terms;

    @Embedded
    private DraftWords words;

    @Embedded
    private DraftSheet sheet;

    @ElementCollection
    @CollectionTable(name = "product_draft_picture", joinColumns = @JoinColumn(name = "draft"))
    @OrderColumn(name = "position")
    private List<VersionPicture> pictures = new ArrayList<>();

    private Instant changedAt;
    private @Nullable Instant submittedAt;

    @Version
    private @Nullable Integer rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    @SuppressWarnings("NullAway.Init")
    Draft(UUID id, UUID partner, DraftText text, Instant at) {
        this.id = id;
        this.partner = partner;
        this.state = ProductState.DRAFT;
        write(text, at);
    }

    /** Takes down what was typed. What was published is changed only by the next version. */
    void write(DraftText text, Instant at) {
        requireState(state.isOpen());
        // The craft is part of where a product stands in the shop, and of what was sold.
        craft = published > 0 ? craft : text.craft();
        terms = text.terms();
        words = text.words();
        sheet = text.sheet();
        pictures.clear();
        text.pictures().forEach(picture -> pictures.add(new VersionPicture(picture.id(), picture.alt())));
        state = ProductState.DRAFT;
        changedAt = at;
    }

    void submit(Instant at) {
        requireState(state == ProductState.DRAFT || state == ProductState.RETURNED);
        move(ProductState.SUBMITTED, at);
        submittedAt = at;
    }

    void withdraw(Instant at) {
        requireState(state == ProductState.SUBMITTED);
        move(ProductState.DRAFT, at);
    }

    void sendBack(Instant at) {
        requireState(state == ProductState.SUBMITTED);
        move(ProductState.RETURNED, at);
    }

    /** The next version is published. */
    void publishedAs(int number, Instant at) {
        published = number;
        move(ProductState.PUBLISHED, at);
    }

    void retire(Instant at) {
        requireState(state == ProductState.PUBLISHED);
        move(ProductState.RETIRED, at);
    }

    void bringBack(Instant at) {
        requireState(state == ProductState.RETIRED);
        move(ProductState.PUBLISHED, at);
    }

    /** Back to what is published. */
    void discard(DraftText onSale, Instant at) {
        requireState(published > 0 && (state == ProductState.DRAFT || state == ProductState.RETURNED));
        write(onSale, at);
        move(ProductState.PUBLISHED, at);
    }

    /** @throws OptimisticLockingFailureException if it has been changed since a page was made of it */
    Draft asOf(int version) {
        if (version() != version) {
            throw new OptimisticLockingFailureException("This product was changed meanwhile");
        }
        return this;
    }

    DraftText text() {
        return new DraftText(
                craft,
                terms,
                words,
                sheet,
                pictures.stream().map(VersionPicture::view).toList());
    }

    UUID id() {
        return id;
    }

    UUID partner() {
        return partner;
    }

    ProductState state() {
        return state;
    }

    int published() {
        return published;
    }

    int version() {
        return rowVersion == null ? 0 : rowVersion;
    }

    private void move(ProductState to, Instant at) {
        state = to;
        changedAt = at;
        submittedAt = null;
    }

    private void requireState(boolean right) {
        if (!right) {
            throw new OptimisticLockingFailureException("A product that is %s cannot do that".formatted(state));
        }
    }
}
