package shop.weft.payments.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes API calls: checks the key, honours the idempotency key, answers in Stripe's form. */
final class ApiEndpoint implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiEndpoint.class);

    private final Api api;
    private final Rendering rendering;
    private final Realm realm;
    private final LateFacts lateFacts;
    private final String apiKey;
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger callsToRefuse = new AtomicInteger();

    ApiEndpoint(Api api, Rendering rendering, Realm realm, LateFacts lateFacts, String apiKey) {
        this.api = api;
        this.rendering = rendering;
        this.realm = realm;
        this.lateFacts = lateFacts;
        this.apiKey = apiKey;
    }

    /** The next calls are carried out, and the connection is closed without an answer. */
    void loseAnswers(int count) {
        answersToLose.set(count);
    }

    /** The next calls are answered with an error of the server and not carried out. */
    void refuseCalls(int count) {
        callsToRefuse.set(count);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange);
            if (answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
                exchange.getResponseHeaders().set("Request-Id", "req_" + realm.token(14));
                Http.send(exchange, answer.status(), "application/json", answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            if (callsToRefuse.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw StripeError.internal();
            }
            requireKey(exchange);
            lateFacts.runDue();
            var body = Http.body(exchange);
            return realm.store().transact(() -> new Answer(200, answerOnce(exchange, body)));
        } catch (StripeError refusal) {
            return new Answer(refusal.status(), Json.write(refusal.body()));
        } catch (RuntimeException broken) {
            LOG.error("The sandbox failed at {}", exchange.getRequestURI(), broken);
            return new Answer(500, Json.write(StripeError.internal().body()));
        }
    }

    private String answerOnce(HttpExchange exchange, String body) {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key == null || exchange.getRequestMethod().equals("GET")) {
            return Json.write(answer(exchange, body));
        }
        var fingerprint = fingerprint(exchange.getRequestURI().getPath() + "?" + body);
        var known = recall(key, fingerprint);
        if (known.isPresent()) {
            exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
            return known.get();
        }
        var answer = Json.write(answer(exchange, body));
        realm.store()
                .jdbc()
                .sql("INSERT INTO answer (idempotency_key, fingerprint, body) VALUES (?, ?, ?)")
                .params(key, fingerprint, answer)
                .update();
        return answer;
    }

    private ObjectNode answer(HttpExchange exchange, String body) {
        var uri = exchange.getRequestURI();
        var params = Params.parse(
                body.isEmpty() ? Optional.ofNullable(uri.getRawQuery()).orElse("") : body);
        var object = api.answer(exchange.getRequestMethod(), uri.getPath(), params);
        return rendering.show(object, params.texts("expand"));
    }

    private Optional<String> recall(String key, String fingerprint) {
        return realm.store()
                .jdbc()
                .sql("SELECT fingerprint, body FROM answer WHERE idempotency_key = ?")
                .param(key)
                .query((row, number) -> {
                    if (!row.getString(1).equals(fingerprint)) {
                        throw StripeError.keyReused(key);
                    }
                    return row.getString(2);
                })
                .optional();
    }

    private void requireKey(HttpExchange exchange) {
        var given = exchange.getRequestHeaders().getFirst("Authorization");
        if (given == null) {
            throw StripeError.unauthorized("You did not provide an API key.");
        }
        if (!MessageDigest.isEqual(bytes(given), bytes("Bearer " + apiKey))) {
            throw StripeError.unauthorized("Invalid API Key provided.");
        }
    }

    private static String fingerprint(String request) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(request)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Answer(int status, String body) {}
}
