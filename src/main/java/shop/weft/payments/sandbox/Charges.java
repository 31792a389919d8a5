package shop.weft.payments.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Charges, and their balance transaction, which comes later. */
final class Charges {

    private static final Duration UNTIL_AVAILABLE = Duration.ofDays(2);

    private final Realm realm;
    private final BalanceTransactions transactions;

    Charges(Realm realm, BalanceTransactions transactions) {
        this.realm = realm;
        this.transactions = transactions;
    }

    /** A charge that went through. Its fee is not known yet, as with {@code automatic_async}. */
    ObjectNode succeeded(ObjectNode intent, TestCard card) {
        var charge = charge(intent, card)
                .put("amount_captured", intent.path("amount").asLong());
        realm.add(charge);
        realm.later(LateFact.CHARGE_SETTLED, charge);
        if (card.isDisputedLater()) {
            realm.later(LateFact.CHARGE_DISPUTED, charge);
        }
        return charge;
    }

    ObjectNode failed(ObjectNode intent, TestCard card, String code, @Nullable String declineCode) {
        var charge = charge(intent, card)
                .put("amount_captured", 0)
                .put("captured", false)
                .put("paid", false)
                .put("status", "failed")
                .put("failure_code", code)
                .put("failure_message", message(code, declineCode));
        ((ObjectNode) charge.path("outcome"))
                .put("network_status", "declined_by_network")
                .put("reason", declineCode)
                .put("seller_message", "The bank did not return any further details with this decline.")
                .put("type", "issuer_declined");
        realm.add(charge);
        return charge;
    }

    /** Brings the balance transaction; once. */
    void settle(String id) {
        var charge = realm.require("charge", id);
        if (!charge.path("balance_transaction").isNull()) {
            return;
        }
        var card = cardOf(charge);
        var settled = Settlement.of(
                charge.path("amount").asLong(), charge.path("currency").asString());
        long available = realm.now() + (card == TestCard.AVAILABLE_AT_ONCE ? 0 : UNTIL_AVAILABLE.toSeconds());
        var transaction = transactions.add(new Entry("charge", "charge", settled, id)
                .withFee(Fees.ofCharge(settled.amount(), card.isInternational()), "Stripe processing fees")
                .availableOn(available));
        charge.put("balance_transaction", transaction.path("id").asString());
        realm.save(charge);
        realm.announce("charge.updated", charge);
    }

    static TestCard cardOf(ObjectNode charge) {
        return TestCard.valueOf(charge.path("_card").asString());
    }

    private ObjectNode charge(ObjectNode intent, TestCard card) {
        var charge = realm.make("charge", "ch_3")
                .put("amount", intent.path("amount").asLong())
                .put("currency", intent.path("currency").asString())
                .put("payment_intent", intent.path("id").asString())
                .put("payment_method", "pm_1" + realm.token(23))
                .put("_card", card.name());
        charge.set("receipt_email", intent.path("receipt_email"));
        charge.set("metadata", intent.path("metadata"));
        ((ObjectNode) charge.path("billing_details")).set("email", intent.path("receipt_email"));
        ((ObjectNode) charge.path("payment_method_details").path("card"))
                .put("amount_authorized", intent.path("amount").asLong())
                .put("brand", "visa")
                .put("network", "visa")
                .put("country", card.country())
                .put("exp_month", 12)
                .put("exp_year", 2034)
                .put("last4", card.last4());
        return charge;
    }

    private static String message(String code, @Nullable String declineCode) {
        if (!code.equals("card_declined")) {
            return "The provided payment method has failed authentication.";
        }
        return "insufficient_funds".equals(declineCode)
                ? "Your card has insufficient funds."
                : "Your card was declined.";
    }
}
