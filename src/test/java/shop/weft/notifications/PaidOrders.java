package shop.weft.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.items.Tag;
import shop.weft.orders.NewOrder;
import shop.weft.orders.OrderStanding;
import shop.weft.orders.OrderState;
import shop.weft.orders.Receipt;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.split.SplitParts;

/** Orders to write about. */
final class PaidOrders {

    static final Instant AT = Instant.parse("2026-03-02T10:15:30Z");

    private PaidOrders() {}

    /** A scarf at 48.00, a basket at 1,152.00, carriage 8.50 and a gift of 5.00. */
    static Receipt order(NewOrder.@Nullable Address address, Receipt.Refund... refunds) {
        return new Receipt(
                Ids.random(),
                "W-2026-000117",
                OrderState.PAID,
                OrderStanding.PAID,
                AT,
                AT,
                AT,
                address,
                List.of(unit("Madder scarf <b>", 4800, 1815), unit("Basket", 115_200, 40_000)),
                usd(120_000),
                usd(850),
                usd(0),
                null,
                usd(500),
                null,
                usd(121_350),
                List.of(refunds),
                Ids.random());
    }

    static NewOrder.Address address(String email) {
        return new NewOrder.Address(email, "Ada Example", "1 Test Street", "3011 AA", "Rotterdam", "NL");
    }

    static Receipt.Refund refund(UUID id) {
        return new Receipt.Refund(id, "CN-2026-000004", AT, usd(4800), usd(0), "The piece came back", null, null);
    }

    static Money usd(long minor) {
        return Money.of(minor, "USD");
    }

    private static Receipt.Unit unit(String title, long price, long wage) {
        var split = SplitParts.of(Map.of(Party.WAGE, usd(wage), Party.AFTERCARE, usd(price - wage)), usd(0).currency());
        return new Receipt.Unit(
                Ids.random(),
                Tag.random(),
                Ids.random(),
                Ids.random(),
                title,
                usd(price),
                usd(0),
                usd(0),
                split,
                usd(0),
                false);
    }
}
