package shop.weft.payments.sandbox;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Every movement of the account's balance, and the balance that they add up to. */
final class BalanceTransactions {

    static final String KIND = "balance_transaction";

    private final Realm realm;

    BalanceTransactions(Realm realm) {
        this.realm = realm;
    }

    ObjectNode add(Entry entry) {
        long available = entry.available() == 0 ? realm.now() : entry.available();
        var transaction = realm.make(KIND, "txn_3")
                .put("type", entry.type())
                .put("reporting_category", entry.category())
                .put("amount", entry.amount().amount())
                .put("currency", entry.amount().currency())
                .put("exchange_rate", entry.amount().rate())
                .put("fee", entry.fee())
                .put("net", entry.net())
                .put("source", entry.source())
                .put("available_on", available);
        transaction.set("fee_details", entry.feeDetails());
        realm.add(transaction);
        return transaction;
    }

    /** What can be paid out, or what cannot yet. */
    long sum(String currency, boolean available) {
        return realm.store()
                .jdbc()
                .sql("SELECT COALESCE(SUM(net), 0) FROM document WHERE kind = ? AND currency = ? AND available_on "
                        + (available ? "<= ?" : "> ?"))
                .params(KIND, currency, realm.now())
                .query(Long.class)
                .single();
    }

    /** The transactions that a payout of now would settle. */
    List<ObjectNode> unsettled(String currency) {
        return realm.all(KIND, Map.of("currency", currency, "payout", "")).stream()
                .filter(transaction -> transaction.path("available_on").asLong() <= realm.now())
                .filter(transaction -> !transaction.path("type").asString().startsWith("payout"))
                .toList();
    }

    List<String> currencies() {
        return realm.store()
                .jdbc()
                .sql("SELECT DISTINCT currency FROM document WHERE kind = ? ORDER BY currency")
                .param(KIND)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The balance object. */
    ObjectNode balance() {
        var balance = Shapes.of("balance");
        balance.set("available", amounts(true));
        balance.set("pending", amounts(false));
        return balance;
    }

    private tools.jackson.databind.node.ArrayNode amounts(boolean available) {
        var amounts = Json.array();
        var currencies = currencies();
        for (var currency : currencies.isEmpty() ? List.of("usd") : currencies) {
            long sum = sum(currency, available);
            var amount = Json.object().put("amount", sum).put("currency", currency);
            amount.set("source_types", Json.object().put("card", sum));
            amounts.add(amount);
        }
        return amounts;
    }
}
