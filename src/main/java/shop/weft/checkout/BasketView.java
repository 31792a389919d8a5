package shop.weft.checkout;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.weft.catalog.ProductView;
import shop.weft.shared.Money;

/**
 * A basket as its owner sees it, oldest line first.
 *
 * @param placedOrder the order last placed from it, if any
 */
public record BasketView(
        UUID id, List<Line> lines, @Nullable UUID placedOrder) {

    /**
     * A product in the basket.
     *
     * @param wanted how many were put in
     * @param free how many the owner can have now, those held for the owner's own order included; bounded by what one
     *     order may hold
     */
    public record Line(ProductView product, int wanted, int free) {

        /** How many would be ordered now. */
        public int quantity() {
            return Math.min(wanted, free);
        }

        public boolean gone() {
            return free == 0;
        }

        /** Fewer are left than were put in. */
        public boolean fewer() {
            return !gone() && free < wanted;
        }

        public Money amount() {
            return product.price().times(quantity());
        }
    }

    /** What would be ordered now, by product. */
    public Map<UUID, Integer> demand() {
        return lines.stream()
                .filter(line -> !line.gone())
                .collect(Collectors.toMap(line -> line.product().id(), Line::quantity));
    }

    /** Whether nothing in it can be ordered. */
    public boolean isEmpty() {
        return lines.stream().allMatch(Line::gone);
    }

    /** What the pieces cost that can be ordered now, before carriage and tax; none if there are none. */
    public @Nullable Money goods() {
        return lines.stream()
                .filter(line -> !line.gone())
                .map(Line::amount)
                .reduce(Money::plus)
                .orElse(null);
    }
}
