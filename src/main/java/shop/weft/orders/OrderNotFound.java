package shop.weft.orders;

import java.util.UUID;

/** There is no such order. */
public class OrderNotFound extends RuntimeException {

    private OrderNotFound(String message) {
        super(message);
    }

    static OrderNotFound withId(UUID id) {
        return new OrderNotFound("There is no order " + id);
    }
}
