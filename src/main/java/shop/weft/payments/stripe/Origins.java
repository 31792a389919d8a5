package shop.weft.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.HasId;
import com.stripe.model.Refund;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The order that something at Stripe belongs to. Read from what we wrote there when the order's page was opened, so that
 * the answer is the same whenever it is asked, whatever this shop has heard of the payment by then.
 */
@Component
class Origins {

    private final StripeClient client;

    Origins(StripeClient client) {
        this.client = client;
    }

    @Nullable
    UUID order(@Nullable HasId source) throws StripeException {
        return switch (source) {
            case Charge charge -> Reading.order(charge.getMetadata());
            case Refund refund -> ofRefund(refund);
            case Dispute dispute -> ofPayment(dispute.getPaymentIntent());
            case null, default -> null;
        };
    }

    /** A refund that somebody made at Stripe carries nothing of ours; its payment does. */
    private @Nullable UUID ofRefund(Refund refund) throws StripeException {
        var order = Reading.order(refund.getMetadata());
        return order == null ? ofPayment(refund.getPaymentIntent()) : order;
    }

    private @Nullable UUID ofPayment(@Nullable String intent) throws StripeException {
        return intent == null
                ? null
                : Reading.order(client.v1().paymentIntents().retrieve(intent).getMetadata());
    }
}
