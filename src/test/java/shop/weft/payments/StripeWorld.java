package shop.weft.payments;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.RefundCreateParams;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.shared.Money;

/** Buyers, finance and the passing of time, for tests of payments up to the books. */
class StripeWorld {

    private static final String BALANCES = "SELECT a.code, SUM(l.amount_minor) FROM leg l"
            + " JOIN account a ON a.id = l.account_id WHERE l.currency = 'USD' GROUP BY a.code";

    private final Payments payments;
    private final PaymentAttempts attempts;
    private final StripeSandbox sandbox;
    private final StripeClient stripe;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StripeWorld(
            Payments payments,
            PaymentAttempts attempts,
            StripeSandbox sandbox,
            StripeClient stripe,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.payments = payments;
        this.attempts = attempts;
        this.sandbox = sandbox;
        this.stripe = stripe;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    PaymentPage open(UUID order, long amount) {
        return payments.open(PaymentRequests.of(order, amount, clock));
    }

    /** A buyer pays; the shop has not heard of it. The attempt that was paid. */
    UUID pay(UUID order, long amount, TestCard card) {
        var page = open(order, amount);
        if (!sandbox.pay(PaymentRequests.session(page), card)) {
            throw new AssertionError("The sandbox took no payment");
        }
        return page.attempt();
    }

    void expireAtStripe(String session) {
        try {
            stripe.v1().checkout().sessions().expire(session);
        } catch (StripeException refused) {
            throw new AssertionError(refused);
        }
    }

    void requestRefund(UUID refund, UUID order, UUID attempt, long amount) {
        transaction.executeWithoutResult(
                status -> payments.requestRefund(refund, order, attempt, Money.of(amount, "USD")));
    }

    void sendRefundAgain(UUID refund) {
        transaction.executeWithoutResult(status -> payments.sendRefundAgain(refund));
    }

    void settleRefund(UUID refund) {
        transaction.executeWithoutResult(status -> payments.settleRefund(refund));
    }

    /** Somebody sends a whole payment back at Stripe. */
    void refundByHand(UUID attempt) {
        try {
            stripe.v1()
                    .refunds()
                    .create(RefundCreateParams.builder()
                            .setCharge(charge(attempt))
                            .build());
        } catch (StripeException refused) {
            throw new AssertionError(refused);
        }
    }

    String charge(UUID attempt) {
        var intent = attempts.findById(attempt).orElseThrow().paymentIntent();
        try {
            return stripe.v1().paymentIntents().retrieve(intent).getLatestCharge();
        } catch (StripeException refused) {
            throw new AssertionError(refused);
        }
    }

    /** Lets everything arrive that is on its way, by webhook. */
    void catchUp() {
        for (int round = 0; round < 3; round++) {
            sandbox.advance();
            sandbox.deliverPending();
            payments.processEvents();
        }
    }

    /** The balance of each USD account in minor units, debits positive. */
    Map<String, Long> balances() {
        var balances = new HashMap<String, Long>();
        jdbc.sql(BALANCES).query(row -> {
            balances.put(row.getString(1), row.getLong(2));
        });
        return balances;
    }

    /** What has moved since, without the accounts where nothing has in the end. */
    Map<String, Long> movedSince(Map<String, Long> before) {
        var moved = new TreeMap<String, Long>();
        balances().forEach((account, balance) -> {
            long difference = balance - before.getOrDefault(account, 0L);
            if (difference != 0) {
                moved.put(account, difference);
            }
        });
        return moved;
    }
}
