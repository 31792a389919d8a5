package shop.weft.payments.sandbox;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Refunds: they leave the balance at once; some become certain, or fail, later. */
final class Refunds {

    private static final Set<String> TAKEN =
            Set.of("payment_intent", "charge", "amount", "reason", "metadata", "expand");

    private final Realm realm;
    private final BalanceTransactions transactions;
    private final Charges charges;

    Refunds(Realm realm, BalanceTransactions transactions, Charges charges) {
        this.realm = realm;
        this.transactions = transactions;
        this.charges = charges;
    }

    ObjectNode create(Params params) {
        params.allowOnly(TAKEN);
        var charge = chargeOf(params);
        long left =
                charge.path("amount").asLong() - charge.path("amount_refunded").asLong();
        long amount = params.number("amount").orElse(left);
        requireRefundable(charge, amount, left);
        charges.settle(charge.path("id").asString());
        charge = realm.require("charge", charge.path("id").asString());
        var refund = refund(params, charge, amount);
        charge.put("amount_refunded", charge.path("amount_refunded").asLong() + amount)
                .put("refunded", amount == left);
        realm.save(charge);
        realm.announce("refund.created", refund);
        realm.announce("charge.refunded", charge);
        return refund;
    }

    void succeed(String id) {
        var refund = realm.require("refund", id).put("status", "succeeded");
        realm.save(refund);
        realm.announce("refund.updated", refund);
        realm.announce("charge.refund.updated", refund);
    }

    /** The buyer's bank sends the money back: it returns to the balance. */
    void fail(String id) {
        var refund = realm.require("refund", id);
        if (refund.path("status").asString().equals("failed")) {
            return;
        }
        long amount = refund.path("amount").asLong();
        var back = transactions.add(new Entry(
                "refund_failure",
                "refund_failure",
                Settlement.of(amount, refund.path("currency").asString()),
                id));
        refund.put("status", "failed")
                .put("failure_reason", "expired_or_canceled_card")
                .put("failure_balance_transaction", back.path("id").asString());
        realm.save(refund);
        var charge = realm.require("charge", refund.path("charge").asString());
        charge.put("amount_refunded", charge.path("amount_refunded").asLong() - amount)
                .put("refunded", false);
        realm.save(charge);
        realm.announce("refund.updated", refund);
        realm.announce("refund.failed", refund);
    }

    private ObjectNode chargeOf(Params params) {
        var given = params.text("charge");
        if (given.isPresent()) {
            return realm.require("charge", given.get());
        }
        var intent = params.required("payment_intent");
        return realm.all("charge", Map.of("payment_intent", intent, "status", "succeeded")).stream()
                .findFirst()
                .orElseThrow(() -> StripeError.invalid(
                        "charge_not_found",
                        "payment_intent",
                        "This PaymentIntent (%s) does not have a successful charge to refund.".formatted(intent)));
    }

    private static void requireRefundable(ObjectNode charge, long amount, long left) {
        var id = charge.path("id").asString();
        if (charge.path("_dispute_stands").asBoolean()) {
            throw StripeError.invalid(
                    "charge_disputed", null, "Charge %s has been charged back; cannot issue a refund.".formatted(id));
        }
        if (left == 0) {
            throw StripeError.invalid(
                    "charge_already_refunded", null, "Charge %s has already been refunded.".formatted(id));
        }
        if (amount < 1 || amount > left) {
            throw StripeError.invalid(
                    null,
                    "amount",
                    "Refund amount (%d) is greater than unrefunded amount on charge (%d)".formatted(amount, left));
        }
    }

    private ObjectNode refund(Params params, ObjectNode charge, long amount) {
        var card = Charges.cardOf(charge);
        var refund = realm.make("refund", "re_3");
        var id = refund.path("id").asString();
        var leaving = Settlement.of(amount, charge.path("currency").asString()).negate();
        var transaction = transactions.add(new Entry("refund", "refund", leaving, id));
        refund.put("amount", amount)
                .put("currency", charge.path("currency").asString())
                .put("charge", charge.path("id").asString())
                .put("payment_intent", charge.path("payment_intent").asString())
                .put("payment_method", charge.path("payment_method").asString())
                .put("reason", params.text("reason").orElse(null))
                .put("balance_transaction", transaction.path("id").asString())
                .put("status", card == TestCard.REFUND_SUCCEEDS_LATER ? "pending" : "succeeded");
        refund.set("metadata", CheckoutSessions.metadata(params));
        realm.add(refund);
        switch (card) {
            case REFUND_SUCCEEDS_LATER -> realm.later(LateFact.REFUND_SUCCEEDED, refund);
            case REFUND_FAILS_LATER -> realm.later(LateFact.REFUND_FAILED, refund);
            default -> {}
        }
        return refund;
    }
}
