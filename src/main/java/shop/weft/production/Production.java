package shop.weft.production;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Batches from start to acceptance. */
@Component
public class Production {

    /** Opens a batch of one product. */
    public UUID startBatch(UUID product, int quantity) {
        throw new UnsupportedOperationException();
    }

    /** Writes down a maker's work on an open batch. */
    public void record(UUID batch, WorkDone work) {
        throw new UnsupportedOperationException();
    }

    /**
     * Accepts a batch: items are born, each with the pay that was really earned for it, and under advance terms pay and
     * materials are owed from now on. Paid time without an accepted unit is expense at once.
     *
     * @return the ids of the new items
     */
    public List<UUID> accept(UUID batch) {
        throw new UnsupportedOperationException();
    }
}
