package shop.weft.fulfilment;

import java.util.UUID;

/** Not everything that is left of an order is in its parcel, or nothing is left. Nothing was changed. */
public class NotPacked extends RuntimeException {

    NotPacked(UUID order) {
        super("Order %s is not packed".formatted(order));
    }
}
