package shop.weft.payments.stripe;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * A checkout session as Stripe has it now.
 *
 * @param attempt the attempt it was opened for, from its metadata; none if it is not ours
 * @param payment how it was paid, or none
 */
public record StripeSession(
        String id,
        State state,
        @Nullable String url,
        @Nullable UUID attempt,
        @Nullable Payment payment) {

    /** Where the session stands. */
    public enum State {
        OPEN,
        COMPLETE,
        EXPIRED
    }

    /**
     * The payment of a session.
     *
     * @param received what was really taken
     * @param transaction its movement of the balance, which often comes later
     */
    public record Payment(
            String intent,
            @Nullable String charge,
            Money received,
            Instant at,
            @Nullable StripeTransaction transaction) {}
}
