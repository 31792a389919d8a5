package shop.weft.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between the shop and the sandbox and passes calls on. Told to, it kills the shop right before a call reaches
 * Stripe, or after Stripe has carried it out and before the shop hears of it.
 */
final class StripeGate implements AutoCloseable {

    private static final List<String> PASSED_ON =
            List.of("Authorization", "Idempotency-Key", "Content-Type", "Stripe-Version");

    private final URI stripe;
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicReference<Trap> trap = new AtomicReference<>(new Trap("never", () -> {}));

    StripeGate(URI stripe) throws IOException {
        this.stripe = stripe;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on calls are counted, and {@code kill} runs at this one: {@code before 2} or {@code after 2}. */
    void killAt(String point, Runnable kill) {
        calls.set(0);
        trap.set(new Trap(point, kill));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            int call = calls.incrementAndGet();
            if (springs("before " + call)) {
                return;
            }
            var answer = http.send(copy(exchange), BodyHandlers.ofByteArray());
            if (springs("after " + call)) {
                return;
            }
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            answer.headers()
                    .firstValue("Request-Id")
                    .ifPresent(id -> exchange.getResponseHeaders().set("Request-Id", id));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean springs(String point) {
        var set = trap.get();
        if (set.point().equals(point)) {
            set.kill().run();
            return true;
        }
        return false;
    }

    private HttpRequest copy(HttpExchange exchange) throws IOException {
        var request = HttpRequest.newBuilder(
                        stripe.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        for (var name : PASSED_ON) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        return request.build();
    }

    private record Trap(String point, Runnable kill) {}
}
