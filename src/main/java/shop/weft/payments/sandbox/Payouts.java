package shop.weft.payments.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Automatic payouts of what is available. */
final class Payouts {

    private final Realm realm;
    private final BalanceTransactions transactions;

    Payouts(Realm realm, BalanceTransactions transactions) {
        this.realm = realm;
        this.transactions = transactions;
    }

    /** Pays out what is available in each currency; nothing where nothing is. */
    List<ObjectNode> settle() {
        var made = new ArrayList<ObjectNode>();
        for (var currency : transactions.currencies()) {
            long available = transactions.sum(currency, true);
            if (available > 0) {
                made.add(pay(currency, available));
            }
        }
        return made;
    }

    void arrive(String id) {
        var payout = realm.require("payout", id);
        if (payout.path("status").asString().equals("in_transit")) {
            payout.put("status", "paid").put("reconciliation_status", "completed");
            payout.set("trace_id", Json.object().put("status", "supported").put("value", "SANDBOX" + id.substring(4)));
            realm.save(payout);
            realm.announce("payout.paid", payout);
            realm.announce("payout.reconciliation_completed", payout);
        }
    }

    /** The bank refuses the money, even after it had taken it. */
    ObjectNode fail(String id) {
        var payout = realm.require("payout", id);
        if (payout.path("status").asString().equals("failed")) {
            return payout;
        }
        var back = transactions.add(new Entry(
                "payout_failure",
                "payout_reversal",
                new Settlement(
                        payout.path("amount").asLong(), payout.path("currency").asString(), null),
                id));
        payout.put("status", "failed")
                .put("failure_code", "account_closed")
                .put("failure_message", "The bank account has been closed.")
                .put("failure_balance_transaction", back.path("id").asString());
        realm.save(payout);
        realm.announce("payout.failed", payout);
        return payout;
    }

    private ObjectNode pay(String currency, long amount) {
        var payout = realm.make("payout", "po_1");
        var id = payout.path("id").asString();
        transactions.unsettled(currency).forEach(settled -> realm.save(settled.put("_payout", id)));
        var leaving = transactions.add(new Entry("payout", "payout", new Settlement(-amount, currency, null), id));
        payout.put("amount", amount)
                .put("currency", currency)
                .put("arrival_date", realm.now() + Duration.ofDays(2).toSeconds())
                .put("destination", "ba_1" + realm.token(23))
                .put("balance_transaction", leaving.path("id").asString());
        realm.add(payout);
        realm.announce("payout.created", payout);
        realm.later(LateFact.PAYOUT_PAID, payout);
        return payout;
    }
}
