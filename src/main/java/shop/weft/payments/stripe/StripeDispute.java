package shop.weft.payments.stripe;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/** A dispute as Stripe has it now. The status is Stripe's word; the order is as our metadata of the payment says, and the
 * intent is the payment. */
public record StripeDispute(
        String id,
        @Nullable UUID order,
        @Nullable String intent,
        Money amount,
        String status,
        String reason,
        Instant openedAt,
        @Nullable Instant answerBy,
        List<StripeTransaction> transactions) {}
