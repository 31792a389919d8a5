package shop.weft.orders;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shop.weft.shared.Money;

/**
 * An order as finance sees it.
 *
 * @param units what has not gone back yet, by item
 * @param total what has not gone back yet, in all
 * @param movable items refunded in full of which it has not been said yet that they are back or lost
 * @param moves when that was said later; no money moved with these
 */
public record OrderFile(
        Receipt receipt,
        List<OrderPayment> payments,
        Map<UUID, Rest> units,
        Rest carriage,
        Money donation,
        Money total,
        Set<UUID> movable,
        List<Receipt.Refund> moves) {

    /** Whether anything can still be refunded, or said of a piece. */
    public boolean isOpen() {
        return total.isPositive() || !movable.isEmpty();
    }

    /** What remains of something, and of the tax on it. */
    public record Rest(Money net, Money tax) {}
}
