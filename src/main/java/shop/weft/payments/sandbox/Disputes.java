package shop.weft.payments.sandbox;

import java.time.Duration;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Disputes: the money leaves with a fee, and comes back if the shop wins. */
final class Disputes {

    /** What Stripe documents to write as evidence in order to win or to lose a test dispute. */
    private static final String WINNING = "winning_evidence";

    private static final String LOSING = "losing_evidence";
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(9);
    private static final Set<String> TAKEN = Set.of("evidence", "submit", "metadata", "expand");

    private final Realm realm;
    private final BalanceTransactions transactions;
    private final Charges charges;

    Disputes(Realm realm, BalanceTransactions transactions, Charges charges) {
        this.realm = realm;
        this.transactions = transactions;
        this.charges = charges;
    }

    /** Opens a dispute over what has not been refunded; without a reason, over the one the card stands for. */
    ObjectNode open(String chargeId, String reason) {
        charges.settle(chargeId);
        var charge = realm.require("charge", chargeId);
        if (charge.path("disputed").asBoolean()) {
            throw StripeError.invalid("charge_disputed", null, "Charge %s is disputed already.".formatted(chargeId));
        }
        long amount =
                charge.path("amount").asLong() - charge.path("amount_refunded").asLong();
        if (amount == 0) {
            throw StripeError.invalid(null, null, "Charge %s is refunded in full.".formatted(chargeId));
        }
        var card = Charges.cardOf(charge);
        var dispute = realm.make("dispute", "du_1")
                .put("amount", amount)
                .put("currency", charge.path("currency").asString())
                .put("charge", chargeId)
                .put("payment_intent", charge.path("payment_intent").asString())
                .put("reason", reason.isEmpty() ? reasonOf(card) : reason);
        ((ObjectNode) dispute.path("evidence_details")).put("due_by", realm.now() + TIME_TO_ANSWER.toSeconds());
        ((ObjectNode) dispute.path("payment_method_details").path("card")).put("brand", "visa");
        var leaving = Settlement.of(amount, charge.path("currency").asString()).negate();
        move(dispute, new Entry("adjustment", "dispute", leaving, id(dispute)).withFee(Fees.DISPUTE, "Dispute fee"));
        realm.add(dispute);
        charge.put("disputed", true).put("_dispute_stands", true);
        realm.save(charge);
        realm.announce("charge.dispute.created", dispute);
        realm.announce("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    /** Opens one unless there is nothing left to dispute. */
    void openIfPossible(String chargeId) {
        var charge = realm.require("charge", chargeId);
        if (!charge.path("disputed").asBoolean() && !charge.path("refunded").asBoolean()) {
            open(chargeId, "");
        }
    }

    /** Takes evidence; submitted, the words that Stripe documents for tests decide the case. */
    ObjectNode update(String id, Params params) {
        params.allowOnly(TAKEN);
        var dispute = realm.require("dispute", id);
        requireOpen(dispute);
        var evidence = params.map("evidence");
        evidence.forEach(((ObjectNode) dispute.path("evidence"))::put);
        var details = (ObjectNode) dispute.path("evidence_details");
        details.put(
                "has_evidence",
                !evidence.isEmpty() || details.path("has_evidence").asBoolean());
        if (params.text("submit").orElse("true").equals("true")
                && details.path("has_evidence").asBoolean()) {
            details.put("submission_count", details.path("submission_count").asLong() + 1);
            dispute.put("status", "under_review");
            counter(dispute);
        }
        realm.save(dispute);
        realm.announce("charge.dispute.updated", dispute);
        return decide(dispute);
    }

    /** Gives the case up. */
    ObjectNode close(String id) {
        var dispute = realm.require("dispute", id);
        requireOpen(dispute);
        return lose(dispute);
    }

    ObjectNode win(ObjectNode dispute) {
        dispute.put("status", "won");
        var back = Settlement.of(
                dispute.path("amount").asLong(), dispute.path("currency").asString());
        long countered = dispute.path("_countered").asBoolean() ? -Fees.DISPUTE : 0;
        move(
                dispute,
                new Entry("adjustment", "dispute_reversal", back, id(dispute))
                        .withFee(countered, "Dispute countered fee"));
        realm.save(dispute);
        var charge = realm.require("charge", dispute.path("charge").asString()).put("_dispute_stands", false);
        realm.save(charge);
        realm.announce("charge.dispute.funds_reinstated", dispute);
        realm.announce("charge.dispute.closed", dispute);
        return dispute;
    }

    ObjectNode lose(ObjectNode dispute) {
        dispute.put("status", "lost");
        realm.save(dispute);
        realm.announce("charge.dispute.closed", dispute);
        return dispute;
    }

    private ObjectNode decide(ObjectNode dispute) {
        if (!dispute.path("status").asString().equals("under_review")) {
            return dispute;
        }
        return switch (dispute.path("evidence").path("uncategorized_text").asString("")) {
            case WINNING -> win(dispute);
            case LOSING -> lose(dispute);
            default -> dispute;
        };
    }

    /** Fighting costs a fee of its own, which comes back to the winner. */
    private void counter(ObjectNode dispute) {
        if (!dispute.path("_countered").asBoolean()) {
            var nothing = Settlement.of(0, dispute.path("currency").asString());
            move(
                    dispute,
                    new Entry("adjustment", "dispute", nothing, id(dispute))
                            .withFee(Fees.DISPUTE, "Dispute countered fee"));
            dispute.put("_countered", true);
        }
    }

    private void move(ObjectNode dispute, Entry entry) {
        ((ArrayNode) dispute.path("balance_transactions")).add(transactions.add(entry));
    }

    private static void requireOpen(ObjectNode dispute) {
        var status = dispute.path("status").asString();
        if (status.equals("won") || status.equals("lost")) {
            throw StripeError.invalid(null, null, "This dispute is already closed");
        }
    }

    private static String reasonOf(TestCard card) {
        return card == TestCard.DISPUTED_NOT_RECEIVED ? "product_not_received" : "fraudulent";
    }

    private static String id(ObjectNode dispute) {
        return dispute.path("id").asString();
    }
}
