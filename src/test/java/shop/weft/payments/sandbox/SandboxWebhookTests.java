package shop.weft.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks: signed as the SDK expects, sent until they are taken, and misbehaving on demand. */
class SandboxWebhookTests {

    private final List<Event> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer listener;
    private SandboxWorld world;

    @BeforeEach
    void listens() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/webhooks", this::receive);
        listener.start();
        var address = URI.create(
                "http://127.0.0.1:%d/webhooks".formatted(listener.getAddress().getPort()));
        world = new SandboxWorld("jdbc:h2:mem:", () -> Optional.of(address));
    }

    @AfterEach
    void closes() {
        world.close();
        listener.stop(0);
    }

    @Test
    void tellsOfAPaymentInTheEventsThatStripeSends() throws StripeException {
        world.charged(4_500, TestCard.SUCCESS);
        world.sandbox().deliverPending();
        world.sandbox().advance();
        world.sandbox().deliverPending();

        assertThat(received)
                .extracting(Event::getType)
                .containsExactly(
                        "payment_intent.created",
                        "charge.succeeded",
                        "payment_intent.succeeded",
                        "checkout.session.completed",
                        "charge.updated");
    }

    @Test
    void isTriedAgainUntilItIsTaken() throws StripeException {
        world.charged(4_500, TestCard.SUCCESS);
        refusals.set(6);

        assertThat(world.sandbox().deliverPending()).isZero();
        assertThat(world.sandbox().deliverPending()).isEqualTo(2);
        assertThat(world.sandbox().deliverPending()).isEqualTo(2);

        assertThat(world.sandbox().counts()).containsEntry("webhook waiting", 0L);
        assertThat(received).extracting(Event::getId).doesNotHaveDuplicates();
    }

    @Test
    void duplicatesDropsAndShufflesTheSameWayForTheSameSeed() throws StripeException {
        world.sandbox().faults(new SandboxFaults(7, 40, 30, true, Duration.ZERO));
        for (int i = 0; i < 10; i++) {
            world.charged(4_500, TestCard.SUCCESS);
        }

        world.sandbox().deliverPending();

        long dropped = world.sandbox().counts().getOrDefault("webhook dropped", 0L);
        assertThat(dropped).isBetween(5L, 20L);
        assertThat(received.size()).isGreaterThan(new HashSet<>(ids()).size());
        assertThat(received.getFirst().getType()).isNotEqualTo("payment_intent.created");
        assertThat(dropped + new HashSet<>(ids()).size()).isEqualTo(40);
    }

    @Test
    void holdsBackWhatIsDelayed() throws StripeException {
        world.sandbox().faults(new SandboxFaults(1, 0, 0, false, Duration.ofHours(1)));
        world.charged(4_500, TestCard.SUCCESS);

        assertThat(world.sandbox().deliverPending()).isLessThan(4);
        world.clock().pass(Duration.ofHours(1));
        world.sandbox().deliverPending();

        assertThat(received).hasSize(4);
    }

    @Test
    void quietWorkIsRecordedButNotAnnounced() throws StripeException {
        world.sandbox().quietly(() -> {
            try {
                world.charged(4_500, TestCard.SUCCESS);
            } catch (StripeException impossible) {
                throw new AssertionError(impossible);
            }
        });

        assertThat(world.sandbox().deliverPending()).isZero();
        assertThat(world.client().v1().events().list().getData()).hasSize(4);
    }

    private List<String> ids() {
        return received.stream().map(Event::getId).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(Webhook.constructEvent(
                    body,
                    exchange.getRequestHeaders().getFirst("Stripe-Signature"),
                    world.sandbox().webhookSecret(),
                    300,
                    java.time.Clock.fixed(world.clock().instant(), ZoneOffset.UTC)));
            exchange.sendResponseHeaders(200, -1);
        } catch (SignatureVerificationException forged) {
            exchange.sendResponseHeaders(400, -1);
        }
    }
}
