package shop.weft.catalog;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.identity.NotTheirs;
import shop.weft.identity.StaffMember;

/** The shop's review of what partners send: approved it becomes the next version, else it goes back with a comment. */
@Component
@Transactional
public class Reviews {

    private final Drafts drafts;
    private final ProductLines lines;
    private final ProductReading reading;
    private final ProductHistory history;
    private final Judging judging;
    private final Publishing publishing;
    private final Clock clock;

    Reviews(
            Drafts drafts,
            ProductLines lines,
            ProductReading reading,
            ProductHistory history,
            Judging judging,
            Publishing publishing,
            Clock clock) {
        this.drafts = drafts;
        this.lines = lines;
        this.reading = reading;
        this.history = history;
        this.judging = judging;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** What waits, the longest wait first. */
    @Transactional(readOnly = true)
    public Page<ProductLine> queue(Pageable page) {
        return lines.waiting(page);
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public long waiting() {
        return drafts.countByState(ProductState.SUBMITTED);
    }

    /** What the shop decides of every price. */
    public ShopShares shares() {
        return judging.shares();
    }

    /** @throws NotTheirs if there is no such product */
    @Transactional(readOnly = true)
    public ProductFile get(UUID id) {
        return reading.file(drafts.findById(id).orElseThrow(NotTheirs::new));
    }

    /**
     * Publishes the next version of a product, its split frozen at today's rates. What was sold, and what is being made,
     * keeps the version it was for.
     *
     * @param version of the row as the reviewer saw it
     * @throws OptimisticLockingFailureException if it is no longer what the reviewer saw, or somebody else was quicker
     * @throws shop.weft.split.CostSheetRefused if its sheet cannot be published any more
     * @throws shop.weft.partners.PublishingSuspended if nothing new of its partner may be published
     */
    public void approve(UUID id, int version, String comment, @Nullable StaffMember who) {
        var draft = waiting(id, version);
        var text = draft.text();
        publishing.publish(draft, ReadyProduct.of(text, judging.of(draft.partner(), text)));
        drafts.flush();
        history.note(draft, Deed.APPROVED, who, comment);
    }

    /**
     * Sends a product back to its partner.
     *
     * @param comment what to do about it, not empty
     * @throws OptimisticLockingFailureException if it is no longer what the reviewer saw, or somebody else was quicker
     */
    public void sendBack(UUID id, int version, String comment, @Nullable StaffMember who) {
        if (comment.isBlank()) {
            throw new IllegalArgumentException("Whoever gets a product back must be told why");
        }
        var draft = waiting(id, version);
        draft.sendBack(clock.instant());
        drafts.flush();
        history.note(draft, Deed.RETURNED, who, comment);
    }

    private Draft waiting(UUID id, int version) {
        var draft = drafts.lock(id).orElseThrow(NotTheirs::new).asOf(version);
        if (draft.state() != ProductState.SUBMITTED) {
            throw new OptimisticLockingFailureException("This product waits for no review");
        }
        return draft;
    }
}
