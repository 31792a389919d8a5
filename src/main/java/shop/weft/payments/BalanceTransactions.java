package shop.weft.payments;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.ledger.Ledger;
import shop.weft.payments.stripe.StripeTransaction;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** Every movement of the balance at Stripe, kept as it is there and posted once. Runs in the caller's transaction. */
@Component
class BalanceTransactions {

    private final JdbcClient jdbc;
    private final Ledger ledger;

    BalanceTransactions(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** Posts a movement unless it has been. */
    void post(StripeTransaction transaction) {
        if (isPosted(transaction.id())) {
            return;
        }
        var journal = ledger.post(StripePostings.of(transaction));
        insert(transaction, journal.id());
    }

    boolean isPosted(String id) {
        return jdbc.sql("SELECT COUNT(*) FROM stripe_balance_transaction WHERE id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(StripeTransaction transaction, UUID journal) {
        var order = transaction.order();
        var rate = transaction.exchangeRate();
        jdbc.sql("INSERT INTO stripe_balance_transaction (id, type, category, source_id, order_id, amount_minor,"
                        + " fee_minor, net_minor, currency, exchange_rate, created_at, available_at, journal_id)"
                        + " VALUES (:id, :type, :category, :source, :order, :amount, :fee, :net, :currency, :rate,"
                        + " :created, :available, :journal)")
                .param("id", transaction.id())
                .param("type", transaction.type())
                .param("category", transaction.category())
                .param("source", transaction.source())
                .param("order", order == null ? null : Ids.bytes(order))
                .param("amount", transaction.amount().minor())
                .param("fee", transaction.fee().minor())
                .param("net", transaction.net().minor())
                .param("currency", transaction.amount().currency().getCurrencyCode())
                .param("rate", rate == null ? null : rate.toPlainString())
                .param("created", SqlTime.toColumn(transaction.createdAt()))
                .param("available", SqlTime.toColumn(transaction.availableAt()))
                .param("journal", Ids.bytes(journal))
                .update();
    }
}
