package shop.weft.production;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who worked on what. It is sealed: only the partner of a batch may be shown it. */
@Component
@Transactional(readOnly = true)
public class WorkBook {

    private final Batches batches;

    WorkBook(Batches batches) {
        this.batches = batches;
    }

    /** The batch, if it is this partner's. */
    public Optional<BatchRecord> find(UUID partner, UUID batch) {
        return batches.findById(batch)
                .filter(found -> found.partner().equals(partner))
                .map(Batch::written);
    }
}
