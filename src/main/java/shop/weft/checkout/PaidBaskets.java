package shop.weft.checkout;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import shop.weft.orders.OrderPaid;

/** Empties the basket of an order once it is paid, even if its buyer never comes back from the payment page. */
@Component
class PaidBaskets {

    private final BasketRows baskets;

    PaidBaskets(BasketRows baskets) {
        this.baskets = baskets;
    }

    @ApplicationModuleListener
    void on(OrderPaid event) {
        baskets.clearAfter(event.order());
    }
}
