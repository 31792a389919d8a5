package shop.weft.payments.sandbox;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The part of Stripe's API that the sandbox speaks: method and path to what answers. */
final class Api {

    private final List<Route> routes;

    Api(Resources all, Lists lists) {
        var bts = BalanceTransactions.KIND;
        routes = List.of(
                post("checkout/sessions", (id, params) -> all.sessions().create(params)),
                list(lists, CheckoutSessions.KIND, "checkout/sessions", "payment_intent", "status"),
                get(all, CheckoutSessions.KIND, "checkout/sessions"),
                post(
                        "checkout/sessions/{id}/expire",
                        (id, params) -> all.sessions().expire(id)),
                get("checkout/sessions/{id}/line_items", (id, params) -> (ObjectNode)
                        all.realm().require(CheckoutSessions.KIND, id).path("_line_items")),
                list(lists, "payment_intent", "payment_intents"),
                get(all, "payment_intent", "payment_intents"),
                list(lists, "charge", "charges", "payment_intent"),
                get(all, "charge", "charges"),
                post("refunds", (id, params) -> all.refunds().create(params)),
                list(lists, "refund", "refunds", "payment_intent", "charge"),
                get(all, "refund", "refunds"),
                list(lists, "dispute", "disputes", "payment_intent", "charge"),
                get(all, "dispute", "disputes"),
                post("disputes/{id}", (id, params) -> all.disputes().update(id, params)),
                post("disputes/{id}/close", (id, params) -> all.disputes().close(id)),
                get("balance", (id, params) -> all.transactions().balance()),
                list(lists, bts, "balance_transactions", "payout", "source", "type", "currency"),
                get(all, bts, "balance_transactions"),
                list(lists, "payout", "payouts", "status"),
                get(all, "payout", "payouts"),
                list(lists, "event", "events", "type"),
                get(all, "event", "events"));
    }

    /** @throws StripeError if there is no such route, or as its handler says */
    ObjectNode answer(String method, String path, Params params) {
        for (var route : routes) {
            var match = route.path().matcher(path);
            if (route.method().equals(method) && match.matches()) {
                return route.handler().answer(match.groupCount() > 0 ? match.group(1) : "", params);
            }
        }
        throw StripeError.unknownRoute(method, path);
    }

    private static Route post(String path, Handler handler) {
        return new Route("POST", pattern(path), handler);
    }

    private static Route get(String path, Handler handler) {
        return new Route("GET", pattern(path), handler);
    }

    private static Route get(Resources all, String kind, String path) {
        return get(path + "/{id}", (id, params) -> all.realm().require(kind, id));
    }

    private static Route list(Lists lists, String kind, String path, String... filters) {
        return get(path, (id, params) -> lists.page(kind, "/v1/" + path, params, List.of(filters)));
    }

    private static Pattern pattern(String path) {
        return Pattern.compile("/v1/" + path.replace("{id}", "(\\w+)"));
    }

    /** Answers a request about the object with the id, or about none. */
    interface Handler {
        ObjectNode answer(String id, Params params);
    }

    private record Route(String method, Pattern path, Handler handler) {}
}
