package shop.weft.payments.sandbox;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What all objects of the sandbox share: where they are kept, what time it is, and that others are told. */
final class Realm {

    /** How long a fact that Stripe has later takes to come. */
    private static final Duration LATENESS = Duration.ofSeconds(2);

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final SecureRandom random = new SecureRandom();
    private final Store store;
    private final InstantSource clock;
    private final boolean automatic;
    private final Events events;
    private volatile String base = "";

    Realm(Store store, SandboxSettings settings, WebhookOutbox outbox) {
        this.store = store;
        this.clock = settings.clock();
        this.automatic = settings.automatic();
        this.events = new Events(this, outbox);
    }

    /** A new, empty object with its id and time, not stored yet. */
    ObjectNode make(String kind, String prefix) {
        return Shapes.of(kind).put("id", prefix + token(24)).put("created", now());
    }

    void add(ObjectNode object) {
        store.insert(object);
    }

    void save(ObjectNode object) {
        store.update(object);
    }

    ObjectNode require(String kind, String id) {
        return store.find(id)
                .filter(object -> object.path("object").asString().equals(kind))
                .orElseThrow(() -> StripeError.noSuch(kind, id));
    }

    List<ObjectNode> all(String kind, Map<String, String> filters) {
        return store.all(kind, filters);
    }

    void announce(String type, ObjectNode object) {
        events.record(type, object);
    }

    /** Leaves something to come true after a while, or, where nothing happens by itself, when it is called for. */
    void later(LateFact fact, ObjectNode object) {
        at(automatic ? now() + LATENESS.toSeconds() : LateFacts.WHEN_CALLED_FOR, fact, object);
    }

    void at(long due, LateFact fact, ObjectNode object) {
        store.jdbc()
                .sql("INSERT INTO late_fact (due_at, fact, object_id) VALUES (?, ?, ?)")
                .params(due, fact.name(), object.path("id").asString())
                .update();
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    /** Where browsers reach the sandbox. */
    String base() {
        return base;
    }

    void reachableAt(String address) {
        base = address;
    }

    String token(int length) {
        var token = new StringBuilder(length);
        random.ints(length, 0, ALPHABET.length()).forEach(at -> token.append(ALPHABET.charAt(at)));
        return token.toString();
    }

    Store store() {
        return store;
    }
}
