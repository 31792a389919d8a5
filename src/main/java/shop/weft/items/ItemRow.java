package shop.weft.items;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A locked unit: what a change of state has to know of it. */
record ItemRow(
        UUID id, UUID product, ItemState state, @Nullable UUID order) {

    boolean heldOrBoughtBy(UUID buyer) {
        return buyer.equals(order) && state != ItemState.WRITTEN_OFF;
    }

    boolean free() {
        return state == ItemState.AVAILABLE;
    }

    boolean soldTo(UUID buyer) {
        return state == ItemState.SOLD && buyer.equals(order);
    }
}
