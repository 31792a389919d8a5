package shop.weft.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.HasId;
import com.stripe.net.Webhook;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.EventListParams;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What has happened at Stripe: as it is announced, and as it can be read up afterwards. */
@Component
public class StripeHistory {

    private static final long LARGEST_PAGE = 100;

    private final StripeClient client;
    private final StripeConnection connection;
    private final Origins origins;
    private final JsonMapper json;
    private final Clock clock;

    StripeHistory(StripeClient client, StripeConnection connection, Origins origins, JsonMapper json, Clock clock) {
        this.client = client;
        this.connection = connection;
        this.origins = origins;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Reads an event whose signature proves that Stripe sent it, a few minutes ago at most.
     *
     * @throws WebhookRefused if the signature is missing, wrong or old
     */
    public StripeEvent verified(String payload, String signature) {
        try {
            return event(
                    Webhook.constructEvent(
                            payload, signature, connection.webhookSecret(), Webhook.DEFAULT_TOLERANCE, clock),
                    payload);
        } catch (com.stripe.exception.SignatureVerificationException | RuntimeException notFromStripe) {
            throw new WebhookRefused(notFromStripe);
        }
    }

    /** The events since that time, the oldest first. */
    public List<StripeEvent> eventsSince(Instant time) {
        var params = EventListParams.builder()
                .setLimit(LARGEST_PAGE)
                .setCreated(EventListParams.Created.builder()
                        .setGte(time.getEpochSecond())
                        .build())
                .build();
        return StripeCalls.answer(() -> {
            var found = new ArrayList<StripeEvent>();
            for (var event : client.v1().events().list(params).autoPagingIterable()) {
                found.add(event(event, event.toJson()));
            }
            return found.reversed();
        });
    }

    /** The movements of the balance since that time, the oldest first. */
    public List<StripeTransaction> transactionsSince(Instant time) {
        var params = BalanceTransactionListParams.builder()
                .setLimit(LARGEST_PAGE)
                .addExpand("data.source")
                .setCreated(BalanceTransactionListParams.Created.builder()
                        .setGte(time.getEpochSecond())
                        .build())
                .build();
        return StripeCalls.answer(() -> {
            var found = new ArrayList<StripeTransaction>();
            for (var transaction :
                    client.v1().balanceTransactions().list(params).autoPagingIterable()) {
                found.add(transaction(transaction));
            }
            return found.reversed();
        });
    }

    private StripeTransaction transaction(BalanceTransaction transaction) throws StripeException {
        var source = (HasId) transaction.getSourceObject();
        return Reading.transaction(transaction, source, origins.order(source));
    }

    private StripeEvent event(com.stripe.model.Event event, String payload) {
        return new StripeEvent(
                event.getId(),
                event.getType(),
                json.readTree(payload).path("data").path("object").path("id").asString(""),
                Instant.ofEpochSecond(event.getCreated()),
                payload);
    }
}
