package shop.weft.payments.sandbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checkout sessions: opened, paid once, or expired. */
final class CheckoutSessions {

    static final String KIND = "checkout.session";
    private static final Set<String> TAKEN = Set.of(
            "mode",
            "line_items",
            "success_url",
            "cancel_url",
            "client_reference_id",
            "metadata",
            "customer_email",
            "expires_at",
            "payment_intent_data",
            "payment_method_types",
            "expand",
            "locale",
            "submit_type",
            "ui_mode");

    private final Realm realm;

    CheckoutSessions(Realm realm) {
        this.realm = realm;
    }

    ObjectNode create(Params params) {
        params.allowOnly(TAKEN);
        requireCardPayment(params);
        var session = realm.make(KIND, "cs_test_a1" + realm.token(30));
        var id = session.path("id").asString();
        var lines = LineItems.read(params, realm);
        session.put("success_url", params.required("success_url"))
                .put("cancel_url", params.text("cancel_url").orElse(null))
                .put("client_reference_id", params.text("client_reference_id").orElse(null))
                .put("customer_email", params.text("customer_email").orElse(null))
                .put("locale", params.text("locale").orElse(null))
                .put("submit_type", params.text("submit_type").orElse(null))
                .put("currency", lines.currency())
                .put("amount_subtotal", lines.total())
                .put("amount_total", lines.total())
                .put("expires_at", expiry(params));
        session.set("_line_items", list("/v1/checkout/sessions/" + id + "/line_items", lines.items()));
        session.set("metadata", metadata(params));
        session.set(
                "_intent_metadata", metadata(params.child("payment_intent_data").orElse(Params.parse(""))));
        realm.add(session);
        realm.at(session.path("expires_at").asLong(), LateFact.SESSION_EXPIRED, session);
        return session;
    }

    ObjectNode expire(String id) {
        var session = realm.require(KIND, id);
        if (!isOpen(session)) {
            throw StripeError.invalid(
                    null,
                    null,
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of `%s`."
                            .formatted(session.path("status").asString()));
        }
        return close(session);
    }

    void expireIfOpen(String id) {
        var session = realm.require(KIND, id);
        if (isOpen(session)) {
            close(session);
        }
    }

    /** Marks a session as paid by the intent. */
    void complete(ObjectNode session) {
        session.put("status", "complete").put("payment_status", "paid").putNull("url");
        session.set("customer_details", customerDetails(session));
        realm.save(session);
        realm.announce("checkout.session.completed", session);
    }

    static boolean isOpen(ObjectNode session) {
        return session.path("status").asString().equals("open");
    }

    static ObjectNode list(String url, ArrayNode data) {
        var list = Json.object().put("object", "list");
        list.set("data", data);
        return list.put("has_more", false).put("url", url);
    }

    static ObjectNode metadata(Params params) {
        var metadata = Json.object();
        var given = new LinkedHashMap<String, String>(params.map("metadata"));
        if (given.size() > 50 || given.values().stream().anyMatch(value -> value.length() > 500)) {
            throw StripeError.invalid(null, "metadata", "Metadata takes 50 keys with 500 characters each.");
        }
        given.forEach(metadata::put);
        return metadata;
    }

    private ObjectNode close(ObjectNode session) {
        session.put("status", "expired").putNull("url");
        realm.save(session);
        realm.announce("checkout.session.expired", session);
        return session;
    }

    private long expiry(Params params) {
        long latest = realm.now() + Duration.ofHours(24).toSeconds();
        long asked = params.number("expires_at").orElse(latest);
        if (asked > latest) {
            throw StripeError.invalid(
                    null,
                    "expires_at",
                    "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.");
        }
        if (asked < realm.now() + Duration.ofMinutes(30).toSeconds()) {
            throw StripeError.invalid(
                    null,
                    "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.");
        }
        return asked;
    }

    private static void requireCardPayment(Params params) {
        if (!params.required("mode").equals("payment")) {
            throw StripeError.invalid(null, "mode", "The sandbox knows only the mode `payment`.");
        }
        if (params.texts("payment_method_types").stream().anyMatch(type -> !type.equals("card"))) {
            throw StripeError.invalid(null, "payment_method_types", "The sandbox takes only cards.");
        }
    }

    private static ObjectNode customerDetails(ObjectNode session) {
        var details = Json.object();
        details.set("email", session.path("customer_email"));
        for (var empty : new String[] {"address", "business_name", "individual_name", "name", "phone"}) {
            details.putNull(empty);
        }
        details.put("tax_exempt", "none").set("tax_ids", Json.array());
        return details;
    }
}
