package shop.weft.production;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.artisans.Artisans;
import shop.weft.artisans.PaidWorkRefused;
import shop.weft.catalog.Catalog;
import shop.weft.identity.NotTheirs;

/**
 * Batches for the staff of their partner, to write in: whoever names another's gets {@link NotTheirs}. Whoever writes
 * says which version they saw; if someone else changed the batch meanwhile, nothing is written and
 * {@link OptimisticLockingFailureException} is thrown. So a form that is sent twice counts once.
 */
@Component
@Transactional
public class WorkSheets {

    private final Batches batches;
    private final Production production;
    private final Catalog catalog;
    private final Artisans artisans;

    WorkSheets(Batches batches, Production production, Catalog catalog, Artisans artisans) {
        this.batches = batches;
        this.production = production;
        this.catalog = catalog;
        this.artisans = artisans;
    }

    /** Opens a batch of one of the partner's published products. */
    public UUID start(UUID partner, UUID product, int quantity) {
        var view = catalog.getAll(List.of(product)).get(product);
        if (view == null || !view.partner().equals(partner)) {
            throw new NotTheirs();
        }
        return production.startBatch(product, quantity);
    }

    /**
     * Writes lines down, all or none.
     *
     * @throws WorkRefused if makers are not known as adults, or had no arrangement on those days
     * @throws BatchClosed if the batch has been accepted
     */
    public void write(UUID partner, UUID batch, int version, List<WorkLine> lines) {
        var open = seen(partner, batch, version);
        entries(open, lines).forEach(open::add);
    }

    /** Puts a line in place of one that was written; the same is refused as by {@link #write}. */
    public void correct(UUID partner, UUID batch, int version, int number, WorkLine line) {
        change(
                partner,
                batch,
                version,
                number,
                open -> open.correct(number, entries(open, List.of(line)).getFirst()));
    }

    /** @throws BatchClosed if the batch has been accepted */
    public void remove(UUID partner, UUID batch, int version, int number) {
        change(partner, batch, version, number, open -> open.remove(number));
    }

    /**
     * Accepts a batch with what became of the pieces of each maker. Accepting it again changes nothing.
     *
     * @return the ids of the new items
     * @throws IllegalArgumentException if the findings are of other pieces than were finished, or more would be accepted
     *     than the batch is of
     */
    public List<UUID> accept(UUID partner, UUID batch, int version, List<Finding> findings) {
        var open = theirs(partner, batch);
        if (!open.accepted()) {
            requireSeen(open, version);
            open.inspect(findings);
        }
        return production.accept(batch);
    }

    private void change(UUID partner, UUID batch, int version, int number, Consumer<Batch> how) {
        var open = seen(partner, batch, version);
        if (number < 0 || number >= open.entries().size()) {
            throw new NotTheirs();
        }
        how.accept(open);
    }

    private Batch seen(UUID partner, UUID id, int version) {
        var batch = theirs(partner, id);
        requireSeen(batch, version);
        return batch;
    }

    private Batch theirs(UUID partner, UUID id) {
        return batches.findLocked(id)
                .filter(found -> found.partner().equals(partner))
                .orElseThrow(NotTheirs::new);
    }

    private static void requireSeen(Batch batch, int version) {
        if (batch.version() != version) {
            throw new OptimisticLockingFailureException("This batch was changed meanwhile");
        }
    }

    private List<WorkEntry> entries(Batch batch, List<WorkLine> lines) {
        int standard = catalog.version(batch.productVersion()).split().costs().minutes();
        var entries = new ArrayList<WorkEntry>();
        var refused = new HashMap<Integer, PaidWorkRefused.Reason>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            try {
                var maker = artisans.forPaidWork(line.artisan(), line.day());
                if (!maker.partner().equals(batch.partner())) {
                    throw new NotTheirs();
                }
                entries.add(WorkEntry.of(line.done(standard), maker.arrangement(), line.byPieces()));
            } catch (PaidWorkRefused no) {
                refused.put(i, no.reason());
            }
        }
        if (!refused.isEmpty()) {
            throw new WorkRefused(refused);
        }
        return entries;
    }
}
