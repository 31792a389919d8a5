package shop.weft.split;

import java.util.List;
import shop.weft.shared.Money;

/**
 * What a product costs to make, as the partner states it. Partner costs are in the partner's own currency, the price in
 * the shop's. A sheet may be wrong in many ways and still be written down; {@link Waterfall#publish} judges it.
 *
 * @param price the unit's price without tax and without the buyer's carriage
 * @param labour {@link Party#WAGE} or {@link Party#STIPEND}: how the makers of this product are paid
 * @param minutes standard labour minutes per unit
 * @param timings measured minutes, three at least, that back {@code minutes}
 * @param hourlyRate the maker's pay for an hour
 * @param shopPermille the share of the price that the shop keeps at list price, in thousandths
 * @param aftercareFloorPermille the least share of the price that must remain for aftercare, in thousandths
 */
public record CostSheet(
        Money price,
        Party labour,
        int minutes,
        List<Integer> timings,
        Money hourlyRate,
        Money materials,
        Money overhead,
        Money freightIn,
        int shopPermille,
        int aftercareFloorPermille) {

    /** @throws IllegalArgumentException if labour is neither wage nor stipend, or partner costs mix currencies */
    public CostSheet {
        timings = List.copyOf(timings);
        if (labour != Party.WAGE && labour != Party.STIPEND) {
            throw new IllegalArgumentException("Makers are paid a wage or a stipend, not " + labour);
        }
        for (var cost : List.of(materials, overhead, freightIn)) {
            if (!cost.currency().equals(hourlyRate.currency())) {
                throw new IllegalArgumentException(
                        "Partner costs are all in one currency: " + hourlyRate + ", " + cost);
            }
        }
    }
}
