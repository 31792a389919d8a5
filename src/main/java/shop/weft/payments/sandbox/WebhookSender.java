package shop.weft.payments.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends signed webhooks; whatever is not answered with 2xx is tried again later. */
final class WebhookSender implements AutoCloseable {

    private final Store store;
    private final WebhookOutbox outbox;
    private final SandboxSettings settings;
    private final Rendering rendering;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    WebhookSender(Store store, WebhookOutbox outbox, SandboxSettings settings, Rendering rendering) {
        this.store = store;
        this.outbox = outbox;
        this.settings = settings;
        this.rendering = rendering;
    }

    /** @return how many were taken */
    int send(boolean evenIfPaused) {
        var listener = settings.webhookUrl().get();
        if (listener.isEmpty()) {
            return 0;
        }
        int taken = 0;
        for (var delivery : outbox.waiting(evenIfPaused)) {
            if (isTaken(listener.get(), payload(delivery.event()))) {
                outbox.delivered(delivery);
                taken++;
            } else {
                outbox.failed(delivery);
            }
        }
        return taken;
    }

    @Override
    public void close() {
        client.close();
    }

    private String payload(String event) {
        return store.transact(() -> Json.write(rendering.show(store.find(event).orElseThrow(), List.of())));
    }

    private boolean isTaken(URI listener, String payload) {
        var request = HttpRequest.newBuilder(listener)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (sandbox)")
                .header("Stripe-Signature", signature(payload))
                .POST(HttpRequest.BodyPublishers.ofString(payload))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException nobodyThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String signature(String payload) {
        long time = settings.clock().instant().getEpochSecond();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.webhookSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var code = mac.doFinal((time + "." + payload).getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(time, HexFormat.of().formatHex(code));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
