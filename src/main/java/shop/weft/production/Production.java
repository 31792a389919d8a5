package shop.weft.production;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.Catalog;
import shop.weft.items.Items;
import shop.weft.partners.Partners;
import shop.weft.shared.Ids;

/** Batches from start to acceptance. */
@Component
@Transactional
public class Production {

    private final Batches batches;
    private final Acceptance acceptance;
    private final Catalog catalog;
    private final Partners partners;
    private final Artisans artisans;
    private final Items items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Production(
            Batches batches,
            Acceptance acceptance,
            Catalog catalog,
            Partners partners,
            Artisans artisans,
            Items items,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.acceptance = acceptance;
        this.catalog = catalog;
        this.partners = partners;
        this.artisans = artisans;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a batch of the version of a product that is on sale now.
     *
     * @param quantity how many pieces at most will be accepted
     */
    public UUID startBatch(UUID product, int quantity) {
        var view = catalog.getAll(List.of(product)).get(product);
        if (view == null) {
            throw new IllegalArgumentException("No product has the id " + product);
        }
        var batch = new Batch(
                Ids.next(clock),
                view,
                partners.get(view.partner()),
                catalog.termsOf(product),
                quantity,
                clock.instant());
        return batches.save(batch).id();
    }

    /**
     * Writes down a maker's work on an open batch.
     *
     * @throws shop.weft.artisans.PaidWorkRefused if she is not known as an adult, or had no arrangement on that day
     * @throws BatchClosed if the batch has been accepted
     * @throws IllegalArgumentException if she is another partner's maker, or more pieces than the batch has would be
     *     accepted
     */
    public void record(UUID batch, WorkDone work) {
        var open = locked(batch);
        var maker = artisans.forPaidWork(work.artisan(), work.day());
        if (!maker.partner().equals(open.partner())) {
            throw new IllegalArgumentException("Maker and batch belong to different partners");
        }
        open.add(WorkEntry.of(work, maker.arrangement(), false));
    }

    /**
     * Accepts a batch: items are born, each with the pay that was really earned for it, and under advance terms pay and
     * materials are owed from now on. Paid time without an accepted unit is expense at once. Accepting it again changes
     * nothing.
     *
     * @return the ids of the new items
     */
    public List<UUID> accept(UUID batch) {
        var open = locked(batch);
        if (open.accepted()) {
            return items.ofBatch(batch);
        }
        var born = acceptance.accept(open, clock.instant());
        events.publishEvent(new BatchAccepted(batch, born.size()));
        return born;
    }

    private Batch locked(UUID batch) {
        return batches.findLocked(batch)
                .orElseThrow(() -> new IllegalArgumentException("No batch has the id " + batch));
    }
}
