package shop.weft.payments.sandbox;

import tools.jackson.databind.node.ObjectNode;

/** A buyer's attempts to pay a session with a card: declined, authenticated, paid once. */
final class Attempts {

    /** What came of an attempt. */
    enum Outcome {
        PAID,
        DECLINED,
        NEEDS_AUTHENTICATION,
        /** The session had been paid or had expired before. */
        CLOSED
    }

    private final Realm realm;
    private final CheckoutSessions sessions;
    private final Charges charges;

    Attempts(Realm realm, CheckoutSessions sessions, Charges charges) {
        this.realm = realm;
        this.sessions = sessions;
        this.charges = charges;
    }

    Outcome pay(String sessionId, TestCard card) {
        var session = realm.require(CheckoutSessions.KIND, sessionId);
        if (!CheckoutSessions.isOpen(session)) {
            return Outcome.CLOSED;
        }
        var intent = intent(session).put("_card", card.name());
        if (card.declineCode() != null) {
            return decline(intent, card, "card_declined", card.declineCode());
        }
        if (card == TestCard.THREE_D_SECURE) {
            intent.put("status", "requires_action")
                    .set("next_action", Json.object().put("type", "use_stripe_sdk"));
            realm.save(intent);
            realm.announce("payment_intent.requires_action", intent);
            return Outcome.NEEDS_AUTHENTICATION;
        }
        return succeed(session, intent, card);
    }

    /** What the bank says after it has asked the buyer. */
    Outcome authenticate(String sessionId, boolean confirmed) {
        var session = realm.require(CheckoutSessions.KIND, sessionId);
        if (!CheckoutSessions.isOpen(session)) {
            return Outcome.CLOSED;
        }
        var intent = intent(session);
        if (!intent.path("status").asString().equals("requires_action")) {
            return Outcome.DECLINED;
        }
        var card = TestCard.valueOf(intent.path("_card").asString());
        intent.putNull("next_action");
        return confirmed
                ? succeed(session, intent, card)
                : decline(intent, card, "payment_intent_authentication_failure", null);
    }

    /** The message a buyer reads after a decline, or nothing. */
    String lastDecline(ObjectNode session) {
        var id = session.path("payment_intent").asString("");
        return id.isEmpty()
                ? ""
                : realm.require("payment_intent", id)
                        .path("last_payment_error")
                        .path("decline_code")
                        .asString("");
    }

    private ObjectNode intent(ObjectNode session) {
        var known = session.path("payment_intent").asString("");
        if (!known.isEmpty()) {
            return realm.require("payment_intent", known);
        }
        var intent = realm.make("payment_intent", "pi_3");
        var id = intent.path("id").asString();
        intent.put("amount", session.path("amount_total").asLong())
                .put("currency", session.path("currency").asString())
                .put("client_secret", id + "_secret_" + realm.token(25));
        intent.set("receipt_email", session.path("customer_email"));
        intent.set("metadata", session.path("_intent_metadata"));
        realm.add(intent);
        realm.announce("payment_intent.created", intent);
        session.put("payment_intent", id);
        realm.save(session);
        return intent;
    }

    private Outcome succeed(ObjectNode session, ObjectNode intent, TestCard card) {
        var charge = charges.succeeded(intent, card);
        intent.put("status", "succeeded")
                .put("amount_received", intent.path("amount").asLong())
                .put("latest_charge", charge.path("id").asString())
                .put("payment_method", charge.path("payment_method").asString())
                .putNull("last_payment_error");
        realm.save(intent);
        realm.announce("charge.succeeded", charge);
        realm.announce("payment_intent.succeeded", intent);
        sessions.complete(session);
        return Outcome.PAID;
    }

    private Outcome decline(
            ObjectNode intent, TestCard card, String code, @org.jspecify.annotations.Nullable String declineCode) {
        var charge = charges.failed(intent, card, code, declineCode);
        var error = Json.object()
                .put("type", "card_error")
                .put("code", code)
                .put("decline_code", declineCode == null ? "authentication_failure" : declineCode)
                .put("charge", charge.path("id").asString())
                .put("message", charge.path("failure_message").asString());
        intent.put("status", "requires_payment_method")
                .put("latest_charge", charge.path("id").asString());
        intent.set("last_payment_error", error);
        realm.save(intent);
        realm.announce("charge.failed", charge);
        realm.announce("payment_intent.payment_failed", intent);
        return Outcome.DECLINED;
    }
}
