package shop.weft.payments.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The page {@code /sandbox} on which people play the buyer's bank, the postman and time. */
final class ControlPages implements HttpHandler {

    private static final int SHOWN = 12;

    private final StripeSandbox sandbox;
    private final Resources resources;
    private final Pages pages;

    ControlPages(StripeSandbox sandbox, Resources resources, Pages pages) {
        this.sandbox = sandbox;
        this.resources = resources;
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!Http.isFromHere(exchange)) {
                pages.send(exchange, 403, "missing", Map.of());
            } else if (exchange.getRequestMethod().equals("POST")) {
                act(exchange);
            } else {
                pages.send(exchange, 200, "control", model(""));
            }
        }
    }

    private void act(HttpExchange exchange) throws IOException {
        try {
            perform(exchange.getRequestURI().getPath(), Params.parse(Http.body(exchange)));
            Http.redirect(exchange, "/sandbox");
        } catch (StripeError | IllegalArgumentException refused) {
            pages.send(exchange, 422, "control", model(String.valueOf(refused.getMessage())));
        }
    }

    private void perform(String path, Params form) {
        switch (path) {
            case "/sandbox/settlements" -> sandbox.settle();
            case "/sandbox/late-facts" -> sandbox.advance();
            case "/sandbox/deliveries" -> sandbox.deliverPending();
            case "/sandbox/disputes" -> sandbox.dispute(form.required("charge"));
            case "/sandbox/dispute-outcomes" ->
                sandbox.closeDispute(
                        form.required("dispute"), form.required("outcome").equals("won"));
            case "/sandbox/payout-failures" -> sandbox.failPayout(form.required("payout"));
            case "/sandbox/faults" -> sandbox.faults(faults(form));
            default -> throw StripeError.unknownRoute("POST", path);
        }
    }

    private static SandboxFaults faults(Params form) {
        return new SandboxFaults(
                form.number("seed").orElse(0),
                Math.toIntExact(form.number("duplicate").orElse(0)),
                Math.toIntExact(form.number("drop").orElse(0)),
                form.text("reorder").isPresent(),
                Duration.ofSeconds(form.number("delay").orElse(0)));
    }

    private Map<String, Object> model(String problem) {
        return resources.realm().store().transact(() -> {
            var model = new HashMap<String, Object>();
            model.put("problem", problem);
            model.put("faults", sandbox.faults());
            model.put("counts", sandbox.counts());
            model.put("balances", balances());
            model.put("charges", recent("charge"));
            model.put("disputes", recent("dispute"));
            model.put("payouts", recent("payout"));
            return model;
        });
    }

    private List<Row> balances() {
        var transactions = resources.transactions();
        return transactions.currencies().stream()
                .map(currency -> new Row(
                        currency,
                        Row.amount(transactions.sum(currency, true), currency),
                        Row.amount(transactions.sum(currency, false), currency)))
                .toList();
    }

    private List<Row> recent(String kind) {
        var newest = new Store.Listing(kind, Map.of(), 0, Long.MAX_VALUE, "", "", SHOWN);
        return resources.realm().store().list(newest).stream()
                .map(ControlPages::row)
                .toList();
    }

    private static Row row(ObjectNode object) {
        return new Row(
                object.path("id").asString(),
                Row.amount(
                        object.path("amount").asLong(), object.path("currency").asString()),
                object.path("status").asString());
    }

    /** A row of a small table: name, amount, state. */
    record Row(String name, String amount, String state) {

        static String amount(long amount, String currency) {
            return shop.weft.payments.stripe.StripeAmounts.fromStripe(amount, currency)
                    .toString();
        }
    }
}
