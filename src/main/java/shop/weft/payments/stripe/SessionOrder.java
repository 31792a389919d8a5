package shop.weft.payments.stripe;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.weft.shared.Money;

/** What a checkout session is asked for; the same order with the same key gives the same session. */
public record SessionOrder(
        UUID order,
        UUID attempt,
        List<Line> lines,
        String email,
        String reference,
        Instant expiresAt,
        String returnUrl,
        String cancelUrl) {

    /** A line on the page. */
    public record Line(String name, Money each, int quantity) {}
}
