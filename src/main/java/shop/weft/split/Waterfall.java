package shop.weft.split;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** Works out where a price goes, at publishing and at the sale. */
@Component
public class Waterfall {

    /**
     * Freezes a cost sheet at list price, converting partner costs at the day's recorded rate; aftercare takes the exact
     * remainder.
     *
     * @param country the partner's country, for its wage benchmark
     * @throws CostSheetRefused naming everything that is wrong
     */
    public PublishedSplit publish(CostSheet sheet, String country, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * The split of a unit as it is sold. Discount, and the difference between what the partner really is owed and what
     * the sheet said, come out of the shop's share down to zero, then out of aftercare down to its floor.
     *
     * @param actualCosts what is really owed for this unit, by the parties of {@link Party#PARTNER_COSTS}, in the price's
     *     currency
     * @return parts that sum to list price less discount
     * @throws DiscountTooLarge naming the largest that can be given
     */
    public SplitParts atSale(PublishedSplit published, Money discount, Map<Party, Money> actualCosts) {
        throw new UnsupportedOperationException();
    }
}
