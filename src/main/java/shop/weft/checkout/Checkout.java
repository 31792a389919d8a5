package shop.weft.checkout;

import org.springframework.stereotype.Component;
import shop.weft.orders.NewOrder;
import shop.weft.payments.PaymentPage;

/** From a filled-in checkout page to a page to pay on. */
@Component
public class Checkout {

    /**
     * Places the order, then opens a payment page for it. If Stripe cannot be reached the order is kept for its hold, so
     * that the buyer can try again.
     */
    public PaymentPage pay(NewOrder order, String baseUrl) {
        throw new UnsupportedOperationException();
    }
}
