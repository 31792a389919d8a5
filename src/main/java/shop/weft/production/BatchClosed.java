package shop.weft.production;

import java.util.UUID;

/** The batch has been accepted: what was paid for it stands. */
public class BatchClosed extends IllegalStateException {

    BatchClosed(UUID batch) {
        super("Batch " + batch + " has been accepted");
    }
}
