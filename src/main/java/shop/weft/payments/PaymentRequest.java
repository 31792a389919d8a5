package shop.weft.payments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.weft.shared.Money;

/**
 * Asks for a page on which an order can be paid.
 *
 * @param amount what is to be paid in all; the lines sum to it
 * @param reference what the buyer sees, neutral
 * @param expiresAt when the page closes: 30 minutes to 24 hours from now (Stripe's bounds)
 * @param returnUrl where the buyer lands after paying; {@code {CHECKOUT_SESSION_ID}} in it is filled in
 * @param cancelUrl where the buyer lands who turns back
 */
public record PaymentRequest(
        UUID order,
        Money amount,
        List<Line> lines,
        String email,
        String reference,
        Instant expiresAt,
        String returnUrl,
        String cancelUrl) {

    public PaymentRequest {
        lines = List.copyOf(lines);
        var sum = Money.sum(
                lines.stream().map(line -> line.each().times(line.quantity())).toList(), amount.currency());
        if (!sum.equals(amount)) {
            throw new IllegalArgumentException("Lines sum to %s, not to %s".formatted(sum, amount));
        }
    }

    /** A line on the payment page. */
    public record Line(String name, Money each, int quantity) {}
}
