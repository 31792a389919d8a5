package shop.weft.items;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.split.Terms;

/**
 * What one unit really cost its partner, written when the unit was born, so that a sale needs to ask nobody else.
 *
 * @param lines one per maker's pay, and one each for materials, overhead and freight
 */
public record UnitCost(UUID partner, Terms terms, List<Line> lines) {

    public UnitCost {
        lines = List.copyOf(lines);
    }

    /**
     * A cost of the unit.
     *
     * @param number counts from 1 within the unit
     * @param artisan an opaque id for {@link Party#WAGE} and {@link Party#STIPEND}, else none
     * @param owed what is owed for it, in the partner's currency
     * @param inStock its value in the books' base currency if it is owed already and sits in stock, or none if it falls
     *     due at the sale
     */
    public record Line(
            int number,
            Party party,
            @Nullable UUID artisan,
            Money owed,
            @Nullable Money inStock) {

        public Line {
            boolean pay = party == Party.WAGE || party == Party.STIPEND;
            if (pay != (artisan != null)) {
                throw new IllegalArgumentException("A maker's pay names its maker, and nothing else does: " + party);
            }
        }

        public Currency currency() {
            return owed.currency();
        }
    }
}
