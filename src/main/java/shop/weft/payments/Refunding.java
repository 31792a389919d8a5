package shop.weft.payments;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shop.weft.ledger.Ledger;
import shop.weft.payments.stripe.StripeApi;
import shop.weft.payments.stripe.StripeRefund;
import shop.weft.payments.stripe.StripeRefused;
import shop.weft.payments.stripe.StripeUnavailable;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/** Sends money back: written down with its reason, sent after the commit, sent again until Stripe has answered. */
@Component
class Refunding {

    private static final Logger LOG = LoggerFactory.getLogger(Refunding.class);

    /** Long enough for the sending after the commit to be answered, or to give up. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final RequestedRefunds refunds;
    private final PaymentAttempts attempts;
    private final BalanceTransactions balance;
    private final Ledger ledger;
    private final Transactions transactions;
    private final StripeApi stripe;
    private final FailedRefunds failedRefunds;
    private final Clock clock;
    private final boolean sendAtOnce;

    Refunding(
            RequestedRefunds refunds,
            PaymentAttempts attempts,
            BalanceTransactions balance,
            Ledger ledger,
            Transactions transactions,
            StripeApi stripe,
            FailedRefunds failedRefunds,
            Clock clock,
            @Value("${weft.jobs.enabled:true}") boolean sendAtOnce) {
        this.refunds = refunds;
        this.attempts = attempts;
        this.balance = balance;
        this.ledger = ledger;
        this.transactions = transactions;
        this.stripe = stripe;
        this.failedRefunds = failedRefunds;
        this.clock = clock;
        this.sendAtOnce = sendAtOnce;
    }

    /** In the caller's transaction. */
    void request(UUID refund, UUID order, UUID attempt, Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A refund gives something back, not " + amount);
        }
        if (refunds.existsById(refund)) {
            return;
        }
        if (attempts.findById(attempt).filter(PaymentAttempt::isPaid).isEmpty()) {
            throw new IllegalStateException("Attempt %s has not been paid".formatted(attempt));
        }
        refunds.saveAndFlush(new RequestedRefund(refund, order, attempt, amount, clock.instant()));
        sendAfterCommit(refund);
    }

    /** In the caller's transaction. */
    void again(UUID refund) {
        var failed = refunds.findFirstByRefundIdOrderBySendingDesc(refund).orElseThrow();
        var next = refunds.saveAndFlush(failed.again(Ids.next(clock), clock.instant()));
        ledger.post(StripePostings.sentAgain(next, clock.instant()));
        sendAfterCommit(next.id());
    }

    private void sendAfterCommit(UUID refund) {
        if (sendAtOnce && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    // On a thread of its own: this one still holds the connection of the transaction that ended.
                    Thread.ofVirtual().name("refund-" + refund).start(() -> sendQuietly(refund));
                }
            });
        }
    }

    void sendUnsent() {
        var before = sendAtOnce ? clock.instant().minus(UNDER_WAY) : clock.instant();
        transactions.run(() -> refunds.unsent(before)).forEach(this::sendQuietly);
    }

    /** What Stripe says of a refund, in the caller's transaction. */
    void apply(StripeRefund refund) {
        refund.transactions().forEach(balance::post);
        if (refund.refund() != null) {
            lock(refund.refund()).ifPresent(known -> follow(known, refund));
        }
    }

    private void follow(RequestedRefund known, StripeRefund refund) {
        switch (known.follow(refund)) {
            case FAILED -> failed(known, refund);
            case MADE_AFTER_ALL -> failedRefunds.madeAfterAll(known);
            case CAME_BACK_AFTER_ALL -> failedRefunds.takeRefusalBack(known);
            case NONE -> {}
        }
    }

    /** With its payment, which comes first: a dispute of the payment may be lost at the same time. */
    private Optional<RequestedRefund> lock(UUID sending) {
        refunds.attemptOf(sending).ifPresent(attempts::lock);
        return refunds.lock(sending);
    }

    private void sendQuietly(UUID refund) {
        try {
            send(refund);
        } catch (StripeUnavailable later) {
            LOG.warn("Refund {} is not sent yet: {}", refund, later.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("Refund {} cannot be sent", refund, broken);
        }
    }

    private void send(UUID id) {
        var refund = transactions.run(() -> refunds.findById(id).orElseThrow());
        if (refund.isSent()) {
            return;
        }
        var intent = transactions.run(
                () -> attempts.findById(refund.attemptId()).orElseThrow().paymentIntent());
        try {
            var sent = stripe.sendRefund(id, refund.orderId(), intent, refund.amount(), refund.idempotencyKey());
            transactions.run(() -> apply(sent));
        } catch (StripeRefused refused) {
            var why = RefundFailure.of(refused.code());
            LOG.atLevel(why == RefundFailure.OTHER ? Level.ERROR : Level.WARN)
                    .log("Stripe refuses refund {}: {} {}", id, refused.status(), refused.code());
            transactions.run(() -> lock(id).filter(known -> known.refuse(refused.status() + " " + refused.code()))
                    .ifPresent(known -> failedRefunds.neverLeft(known, why)));
        }
    }

    /** Where money left and came back, its movements are posted; where none did, nothing else will tell of it. */
    private void failed(RequestedRefund sending, StripeRefund refund) {
        var why = RefundFailure.of(refund.failure());
        if (refund.transactions().isEmpty()) {
            failedRefunds.neverLeft(sending, why);
        } else {
            failedRefunds.cameBack(sending, why);
        }
    }
}
