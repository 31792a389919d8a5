package shop.weft.payments.stripe;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund as Stripe has it now.
 *
 * @param refund our id of it, from its metadata; none if somebody made it at Stripe
 */
public record StripeRefund(
        String id,
        State state,
        @Nullable UUID refund,
        @Nullable String failure,
        List<StripeTransaction> transactions) {

    /** Where the refund stands. */
    public enum State {
        PENDING,
        SUCCEEDED,
        FAILED
    }
}
