package shop.weft.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.identity.NotTheirs;
import shop.weft.identity.StaffMember;
import shop.weft.partners.Partners;
import shop.weft.shared.Ids;

/**
 * A partner's products, from the first word to the last sale, for its own staff: whoever asks for another's gets
 * {@link NotTheirs}. What is done with a page that is out of date is refused with
 * {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
@Component
@Transactional
public class ProductFiles {

    private final Drafts drafts;
    private final Products products;
    private final ProductLines lines;
    private final ProductReading reading;
    private final ProductHistory history;
    private final Judging judging;
    private final Partners partners;
    private final Shelf shelf;
    private final Clock clock;

    ProductFiles(
            Drafts drafts,
            Products products,
            ProductLines lines,
            ProductReading reading,
            ProductHistory history,
            Judging judging,
            Partners partners,
            Shelf shelf,
            Clock clock) {
        this.drafts = drafts;
        this.products = products;
        this.lines = lines;
        this.reading = reading;
        this.history = history;
        this.judging = judging;
        this.partners = partners;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** A partner's products, the latest touched first, in one state or all. */
    @Transactional(readOnly = true)
    public Page<ProductLine> list(UUID partner, @Nullable ProductState state, Pageable page) {
        return lines.of(partner, state, page);
    }

    /** @throws NotTheirs if the partner has no such product */
    @Transactional(readOnly = true)
    public ProductFile get(UUID partner, UUID id) {
        return reading.file(drafts.findByIdAndPartner(id, partner).orElseThrow(NotTheirs::new));
    }

    /** What a text lacks and its sheet comes to, today; nothing is kept. */
    @Transactional(readOnly = true)
    public Judgement judge(UUID partner, DraftText text) {
        return judging.of(partner, text);
    }

    /** What the shop decides of every price. */
    public ShopShares shares() {
        return judging.shares();
    }

    /**
     * Begins a product. Whatever is typed is kept: nothing is refused because it is unfinished.
     *
     * @return a random id
     */
    public UUID start(UUID partner, DraftText text, @Nullable StaffMember who) {
        var draft = new Draft(Ids.random(), partners.get(partner).id(), text, clock.instant());
        drafts.saveAndFlush(draft);
        note(draft, Deed.STARTED, who, "");
        return draft.id();
    }

    /** Keeps what is typed, right or wrong. What is on sale stays as it is until a review. */
    public void save(UUID partner, UUID id, int version, DraftText text, @Nullable StaffMember who) {
        var draft = found(partner, id).asOf(version);
        boolean published = draft.state() == ProductState.PUBLISHED;
        if (draft.text().equals(text)) {
            return;
        }
        draft.write(text, clock.instant());
        if (published) {
            note(draft, Deed.CHANGED, who, "");
        }
    }

    /**
     * Asks for a review, if nothing is missing or wrong.
     *
     * @return whether it was asked for; {@link #get} says what is missing
     */
    public boolean submit(UUID partner, UUID id, @Nullable StaffMember who) {
        var draft = found(partner, id);
        boolean open = draft.state() == ProductState.DRAFT || draft.state() == ProductState.RETURNED;
        if (!open || !judging.of(partner, draft.text()).isReady()) {
            return false;
        }
        draft.submit(clock.instant());
        note(draft, Deed.SUBMITTED, who, "");
        return true;
    }

    /** Takes a product back from the review. */
    public void withdraw(UUID partner, UUID id, @Nullable StaffMember who) {
        var draft = found(partner, id);
        draft.withdraw(clock.instant());
        note(draft, Deed.WITHDRAWN, who, "");
    }

    /** Forgets what is being changed: the published version stands. */
    public void discard(UUID partner, UUID id, @Nullable StaffMember who) {
        var draft = found(partner, id);
        draft.discard(reading.onSale(draft).orElseThrow(NotTheirs::new).text(), clock.instant());
        note(draft, Deed.DISCARDED, who, "");
    }

    /** Takes a product off sale: it leaves the lists and cannot be bought; its page stays. */
    public void retire(UUID partner, UUID id, @Nullable StaffMember who) {
        var draft = found(partner, id);
        draft.retire(clock.instant());
        show(draft, false);
        note(draft, Deed.RETIRED, who, "");
    }

    /**
     * Puts a retired product back on sale as it was.
     *
     * @throws shop.weft.partners.PublishingSuspended if nothing of the partner may be published now
     */
    public void bringBack(UUID partner, UUID id, @Nullable StaffMember who) {
        var draft = found(partner, id);
        partners.requirePublishing(partner, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        draft.bringBack(clock.instant());
        show(draft, true);
        note(draft, Deed.BROUGHT_BACK, who, "");
    }

    /** Written at once, so that whoever reads on in this transaction sees the row's next version. */
    private void note(Draft draft, Deed deed, @Nullable StaffMember who, String said) {
        drafts.flush();
        history.note(draft, deed, who, said);
    }

    private void show(Draft draft, boolean onShow) {
        products.findById(draft.id()).orElseThrow(NotTheirs::new).retire(!onShow);
        shelf.show(draft.id(), onShow);
    }

    private Draft found(UUID partner, UUID id) {
        return drafts.lock(id, partner).orElseThrow(NotTheirs::new);
    }
}
