package shop.weft.orders;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What the hub says of units that came back from their buyers. The hub's module answers; whoever makes the refund sees
 * it, and decides.
 */
public interface ReturnedGoods {

    /** The units of an order that came back, by item. */
    Map<UUID, Returned> of(UUID order);

    /**
     * A unit that came back.
     *
     * @param fit whether it can be sold again
     */
    record Returned(Instant at, boolean fit) {}
}
