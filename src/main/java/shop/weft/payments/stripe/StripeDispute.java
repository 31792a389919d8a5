package shop.weft.payments.stripe;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/** A dispute as Stripe has it now. The status is Stripe's word. */
public record StripeDispute(
        String id,
        @Nullable String paymentIntent,
        Money amount,
        String status,
        String reason,
        Instant openedAt,
        @Nullable Instant answerBy,
        List<StripeTransaction> transactions) {}
