package shop.weft.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.stripe.StripeEvent;
import shop.weft.testing.ModuleTest;

/** The door at which Stripe knocks. */
@ModuleTest
@Import(RecordedOutcomes.class)
class WebhookTests {

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private EventInbox inbox;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void storesASignedEventOnceAndSaysSoTwice() throws Exception {
        var id = "evt_" + UUID.randomUUID();
        var payload = event(id, "customer.created");

        assertThat(send(payload, signature(payload, sandbox.webhookSecret(), 0)))
                .isEqualTo(200);
        assertThat(send(payload, signature(payload, sandbox.webhookSecret(), 0)))
                .isEqualTo(200);

        assertThat(stored(id)).isEqualTo(1);
    }

    @Test
    void refusesWhatStripeDidNotSign() throws Exception {
        var id = "evt_" + UUID.randomUUID();
        var payload = event(id, "checkout.session.completed");

        assertThat(send(payload, signature(payload, "whsec_somebody_else", 0))).isEqualTo(400);
        assertThat(send(payload, "")).isEqualTo(400);
        assertThat(send(payload, "t=1,v1=0")).isEqualTo(400);
        assertThat(send(payload + " ", signature(payload, sandbox.webhookSecret(), 0)))
                .isEqualTo(400);
        assertThat(stored(id)).isZero();
    }

    @Test
    void refusesAnOldSignature() throws Exception {
        var payload = event("evt_" + UUID.randomUUID(), "customer.created");

        assertThat(send(payload, signature(payload, sandbox.webhookSecret(), 3_600)))
                .isEqualTo(400);
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        var payload = "x".repeat(600 * 1024);

        assertThat(send(payload, signature(payload, sandbox.webhookSecret(), 0)))
                .isEqualTo(413);
    }

    @Test
    void anEventOfAnUnknownKindIsKeptAndDone() throws Exception {
        var id = "evt_" + UUID.randomUUID();
        var payload = event(id, "product.created");
        send(payload, signature(payload, sandbox.webhookSecret(), 0));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM stripe_event WHERE id = ? AND processed_at IS NOT NULL"
                                + " AND payload IS NULL")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void forgetsWhatAnEventSaidOnceItIsProcessed() throws Exception {
        var id = "evt_" + UUID.randomUUID();
        inbox.keep(new StripeEvent(
                id, "charge.updated", "ch_1", clock.instant().minusSeconds(86_400), "{\"email\": \"a@example.org\"}"));
        assertThat(payloads(id)).isEqualTo(1);

        inbox.done(new EventInbox.Waiting(id, "charge.updated", "ch_1", 0));

        assertThat(payloads(id)).isZero();
        assertThat(stored(id)).isEqualTo(1);
    }

    private long payloads(String id) {
        return jdbc.sql("SELECT COUNT(*) FROM stripe_event WHERE id = ? AND payload IS NOT NULL")
                .param(id)
                .query(Long.class)
                .single();
    }

    private int send(String payload, String signature) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/webhooks/stripe".formatted(port)))
                .timeout(Duration.ofSeconds(10))
                .header("Stripe-Signature", signature)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(payload))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private String signature(String payload, String secret, long secondsAgo) throws GeneralSecurityException {
        long time = clock.instant().getEpochSecond() - secondsAgo;
        return Webhook.Signature.generateSignatureHeader(payload, secret, time);
    }

    private long stored(String id) {
        return jdbc.sql("SELECT COUNT(*) FROM stripe_event WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static String event(String id, String type) {
        return """
                {"id": "%s", "object": "event", "api_version": "2026-07-29.dahlia", "created": 1, "type": "%s",
                 "data": {"object": {"id": "cus_1", "object": "customer"}}}""".formatted(id, type);
    }
}
