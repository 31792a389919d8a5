package shop.weft.orders;

import java.util.UUID;

/** The order has been paid already, so there is nothing to place. Show the buyer the order instead. */
public class AlreadyPaid extends RuntimeException {

    private final UUID order;

    public AlreadyPaid(UUID order) {
        super("Order %s has been paid already".formatted(order));
        this.order = order;
    }

    public UUID order() {
        return order;
    }
}
