package shop.weft.payments.sandbox;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.sandbox.Attempts.Outcome;

/**
 * A stand-in for Stripe: an HTTP server that speaks the part of Stripe's API that Weft uses, with a page to pay on,
 * signed webhooks and a balance. No money moves. Amounts here are Stripe's minor units.
 *
 * <p>Whoever runs it by hand ({@link SandboxSettings#automatic} false) decides when webhooks go out and when late facts
 * come true, so that tests can be repeated.
 */
public final class StripeSandbox implements AutoCloseable {

    private final SandboxSettings settings;
    private final Store store;
    private final Resources resources;
    private final WebhookOutbox outbox;
    private final WebhookSender sender;
    private final ApiEndpoint endpoint;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final @Nullable Ticker ticker;

    private StripeSandbox(SandboxSettings settings) {
        this.settings = settings;
        this.store = new Store(settings.database());
        this.outbox = new WebhookOutbox(store, settings.clock());
        var realm = new Realm(store, settings, outbox);
        var rendering = new Rendering(realm);
        this.resources = Resources.of(realm);
        this.sender = new WebhookSender(store, outbox, settings, rendering);
        var api = new Api(resources, new Lists(realm));
        this.endpoint = new ApiEndpoint(api, rendering, realm, resources.lateFacts(), settings.apiKey());
        this.server = listen();
        realm.reachableAt(publicAddress());
        this.ticker = settings.automatic() ? Ticker.start(resources.lateFacts(), sender) : null;
    }

    /** Starts a sandbox; it listens when this returns. */
    public static StripeSandbox start(SandboxSettings settings) {
        return new StripeSandbox(settings);
    }

    /** Where the API is: the base of all calls. */
    public URI address() {
        return URI.create(
                "http://%s:%d".formatted(settings.address(), server.getAddress().getPort()));
    }

    public String apiKey() {
        return settings.apiKey();
    }

    public String webhookSecret() {
        return settings.webhookSecret();
    }

    /**
     * Pays a session as a buyer would on the page.
     *
     * @return whether it is paid now by this attempt; a card with 3-D Secure waits for {@link #authenticate}
     */
    public boolean pay(String session, TestCard card) {
        return store.transact(() -> resources.attempts().pay(session, card)) == Outcome.PAID;
    }

    /** Answers the question of the buyer's bank; whether the session is paid now. */
    public boolean authenticate(String session, boolean confirmed) {
        return store.transact(() -> resources.attempts().authenticate(session, confirmed)) == Outcome.PAID;
    }

    /** Disputes a charge; the id of the dispute. */
    public String dispute(String charge) {
        return store.transact(
                () -> resources.disputes().open(charge, "").path("id").asString());
    }

    /** Ends a dispute. */
    public void closeDispute(String dispute, boolean won) {
        store.transact(() -> {
            var found = resources.realm().require("dispute", dispute);
            return won ? resources.disputes().win(found) : resources.disputes().lose(found);
        });
    }

    /** Pays out what is available, and returns the ids of the payouts. */
    public List<String> settle() {
        return store.transact(() -> resources.payouts().settle().stream()
                .map(payout -> payout.path("id").asString())
                .toList());
    }

    /** The bank sends a payout back. */
    public void failPayout(String payout) {
        store.transact(() -> resources.payouts().fail(payout));
    }

    /** Lets all late facts come true: fees of charges, later disputes, refunds and payouts. How many there were. */
    public int advance() {
        return resources.lateFacts().runAll();
    }

    /** Sends the webhooks that wait and are not held back by a delay; how many were taken. */
    public int deliverPending() {
        return sender.send(true);
    }

    /** Makes webhooks misbehave from now on. */
    public void faults(SandboxFaults faults) {
        outbox.misbehave(faults);
    }

    public SandboxFaults faults() {
        return outbox.faults();
    }

    /** Does the work without telling anybody: events are recorded, but no webhook goes out for them. */
    public void quietly(Runnable work) {
        outbox.mute(true);
        try {
            work.run();
        } finally {
            outbox.mute(false);
        }
    }

    /** The next calls to the API are carried out, but their callers get no answer. */
    public void loseAnswers(int count) {
        endpoint.loseAnswers(count);
    }

    /** The next calls to the API fail and do nothing. */
    public void refuseCalls(int count) {
        endpoint.refuseCalls(count);
    }

    /** All of the balance in a currency, available or not. */
    public long balance(String currency) {
        return store.transact(() -> resources.transactions().sum(currency, true)
                + resources.transactions().sum(currency, false));
    }

    /** How many objects of each kind there are, and webhooks by state. */
    public Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        store.transact(() -> store.jdbc()
                .sql("SELECT kind, COUNT(*) FROM document GROUP BY kind")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                }));
        List.of("WAITING", "DELIVERED", "DROPPED")
                .forEach(state ->
                        counts.put("webhook " + state.toLowerCase(java.util.Locale.ROOT), outbox.count(state)));
        return counts;
    }

    @Override
    public void close() {
        if (ticker != null) {
            ticker.close();
        }
        server.stop(0);
        threads.close();
        sender.close();
        store.close();
    }

    private HttpServer listen() {
        // Without this each answer on a kept connection waits for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var pages = new Pages();
        var listening = bind(settings.port());
        listening.setExecutor(threads);
        listening.createContext("/v1/", endpoint);
        listening.createContext(
                "/pay/", new PayPages(resources.realm(), resources.attempts(), resources.lateFacts(), pages));
        listening.createContext("/sandbox", new ControlPages(this, resources, pages));
        listening.createContext("/assets/", stylesheet());
        listening.start();
        return listening;
    }

    private HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(settings.address(), port), 0);
        } catch (BindException taken) {
            if (port == 0) {
                throw new UncheckedIOException(taken);
            }
            return bind(0);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static HttpHandler stylesheet() {
        return exchange -> {
            try (exchange;
                    var css = StripeSandbox.class.getResourceAsStream("/sandbox/sandbox.css")) {
                var text = css == null ? "" : new String(css.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                Http.send(exchange, 200, "text/css", text);
            }
        };
    }

    private String publicAddress() {
        return settings.publicUrl() != null
                ? settings.publicUrl().toString()
                : "http://localhost:" + server.getAddress().getPort();
    }
}
