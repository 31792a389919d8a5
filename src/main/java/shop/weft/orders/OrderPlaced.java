package shop.weft.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.PaymentRequest;
import shop.weft.shared.Money;

/**
 * An order stored and held, ready to be paid.
 *
 * @param heldUntil when the hold ends, the one timer of an unpaid order
 * @param replaced the order that this one took its hold from; its page to pay on is to be closed
 */
public record OrderPlaced(
        UUID order,
        Money total,
        List<PaymentRequest.Line> lines,
        Instant heldUntil,
        @Nullable UUID replaced) {

    /** Between the end of the page to pay on and the end of the hold, so that a last-second payment finds its units. */
    static final Duration GRACE = Duration.ofMinutes(5);

    /** For clocks that differ, and for calls that take their time. */
    static final Duration SPARE = Duration.ofMinutes(1);

    /** Stripe keeps a page open for half an hour at least. */
    static final Duration HOLD = Duration.ofMinutes(30).plus(SPARE).plus(GRACE);

    public OrderPlaced {
        lines = List.copyOf(lines);
    }

    /** When the page to pay on closes. */
    public Instant payUntil() {
        return heldUntil.minus(GRACE);
    }
}
