package shop.weft.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.weft.items.CustodyStep;
import shop.weft.items.ItemView;
import shop.weft.production.BatchRecord;

/**
 * All that is known of a unit: for the staff of its own partner, and nobody else.
 *
 * @param work the work on its batch, with the makers' codes
 * @param custody what happened to it, in order
 */
public record SealedUnit(
        ItemView item, String title, @Nullable BatchRecord batch, List<Work> work, List<CustodyStep> custody) {

    /**
     * A maker's work on the batch.
     *
     * @param maker her code with the partner
     * @param inThisUnit whether pay for it is in this unit
     */
    public record Work(String maker, BatchRecord.Entry entry, boolean inThisUnit) {}
}
