package shop.weft.payments;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import shop.weft.shared.Money;

/** Requests as checkout makes them. */
final class PaymentRequests {

    private PaymentRequests() {}

    static PaymentRequest of(UUID order, long amount, Clock clock) {
        var money = Money.of(amount, "USD");
        return new PaymentRequest(
                order,
                money,
                List.of(new PaymentRequest.Line("Indigo scarf", money, 1)),
                "buyer@example.org",
                "W-1",
                clock.instant().plus(Duration.ofMinutes(31)),
                "http://localhost:1/checkout/return?session_id={CHECKOUT_SESSION_ID}",
                "http://localhost:1/checkout/cancelled");
    }

    /** The session behind a page of the sandbox. */
    static String session(PaymentPage page) {
        var path = page.address().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
