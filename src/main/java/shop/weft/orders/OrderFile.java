package shop.weft.orders;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.weft.shared.Money;

/**
 * An order as finance sees it.
 *
 * @param units what has not gone back yet, by item
 * @param total what has not gone back yet, in all
 */
public record OrderFile(
        Receipt receipt,
        List<OrderPayment> payments,
        Map<UUID, Rest> units,
        Rest carriage,
        Money donation,
        Money total) {

    /** What remains of something, and of the tax on it. */
    public record Rest(Money net, Money tax) {}
}
