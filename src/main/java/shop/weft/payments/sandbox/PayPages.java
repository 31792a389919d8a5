package shop.weft.payments.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import shop.weft.payments.stripe.StripeAmounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The hosted page on which a session is paid, and the bank's page that asks the buyer to confirm. */
final class PayPages implements HttpHandler {

    private static final Pattern PATH = Pattern.compile("/pay/(\\w+)(/authentication)?");

    private final Realm realm;
    private final Attempts attempts;
    private final LateFacts lateFacts;
    private final Pages pages;

    PayPages(Realm realm, Attempts attempts, LateFacts lateFacts, Pages pages) {
        this.realm = realm;
        this.attempts = attempts;
        this.lateFacts = lateFacts;
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = PATH.matcher(exchange.getRequestURI().getPath());
            // A buyer comes here from the shop, which is another origin; only what a form sends must be from here.
            if (!path.matches() || exchange.getRequestMethod().equals("POST") && !Http.isFromHere(exchange)) {
                pages.send(exchange, 404, "missing", Map.of());
                return;
            }
            lateFacts.runDue();
            answer(exchange, path.group(1), path.group(2) != null);
        } catch (StripeError unknown) {
            pages.send(exchange, 404, "missing", Map.of());
        }
    }

    private void answer(HttpExchange exchange, String id, boolean authentication) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            show(exchange, id, authentication ? "authentication" : "pay", "");
            return;
        }
        var form = Params.parse(Http.body(exchange));
        if (authentication) {
            boolean confirmed = form.text("answer").orElse("").equals("confirmed");
            follow(exchange, id, realm.store().transact(() -> attempts.authenticate(id, confirmed)));
            return;
        }
        var card = TestCard.ofNumber(form.text("number").orElse(""));
        if (card.isEmpty()) {
            show(exchange, id, "pay", form.text("number").isEmpty() ? "empty" : "unknown");
            return;
        }
        follow(exchange, id, realm.store().transact(() -> attempts.pay(id, card.get())));
    }

    private void follow(HttpExchange exchange, String id, Attempts.Outcome outcome) throws IOException {
        switch (outcome) {
            case PAID, CLOSED -> show(exchange, id, "pay", "");
            case NEEDS_AUTHENTICATION -> Http.redirect(exchange, "/pay/" + id + "/authentication");
            case DECLINED -> Http.redirect(exchange, "/pay/" + id);
        }
    }

    private void show(HttpExchange exchange, String id, String page, String mistake) throws IOException {
        var session = realm.store().transact(() -> realm.require(CheckoutSessions.KIND, id));
        if (session.path("status").asString().equals("complete")) {
            Http.redirect(exchange, session.path("success_url").asString().replace("{CHECKOUT_SESSION_ID}", id));
            return;
        }
        boolean open = CheckoutSessions.isOpen(session);
        var problem = mistake.isEmpty() ? realm.store().transact(() -> attempts.lastDecline(session)) : mistake;
        pages.send(exchange, mistake.isEmpty() ? 200 : 422, open ? page : "expired", model(session, problem));
    }

    private static Map<String, Object> model(ObjectNode session, String problem) {
        var model = new HashMap<String, Object>();
        model.put("action", "/pay/" + session.path("id").asString());
        model.put("total", amount(session.path("amount_total"), session));
        model.put("email", session.path("customer_email").asString(""));
        model.put("problem", problem);
        model.put("cancelUrl", session.path("cancel_url").asString(""));
        model.put("cards", TestCard.values());
        var lines = new ArrayList<Line>();
        session.path("_line_items")
                .path("data")
                .forEach(item -> lines.add(new Line(
                        item.path("description").asString(),
                        item.path("quantity").asLong(),
                        amount(item.path("amount_total"), session))));
        model.put("lines", lines);
        return model;
    }

    private static String amount(JsonNode amount, ObjectNode session) {
        return StripeAmounts.fromStripe(
                        amount.asLong(), session.path("currency").asString())
                .toString();
    }

    /** A line as the page shows it. */
    record Line(String name, long quantity, String amount) {}
}
