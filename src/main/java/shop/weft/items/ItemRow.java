package shop.weft.items;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A locked unit: what a change of state has to know of it. */
record ItemRow(
        UUID id, UUID product, ItemState state, @Nullable UUID order) {

    boolean free() {
        return state == ItemState.AVAILABLE;
    }

    boolean heldBy(UUID buyer) {
        return state == ItemState.HELD && buyer.equals(order);
    }

    /** Whether the buyer bought it, wherever it is by now. */
    boolean boughtBy(UUID buyer) {
        return buyer.equals(order)
                && (state == ItemState.SOLD || state == ItemState.SHIPPED || state == ItemState.RETURNED);
    }
}
