package shop.weft.payments;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shop.weft.payments.stripe.StripeSession;

/** What a session at Stripe means for its attempt and its order. Runs in the caller's transaction. */
@Component
class Settlement {

    private final PaymentAttempts attempts;
    private final BalanceTransactions transactions;
    private final ObjectProvider<PaymentOutcomes> outcomes;
    private final Clock clock;

    Settlement(
            PaymentAttempts attempts,
            BalanceTransactions transactions,
            ObjectProvider<PaymentOutcomes> outcomes,
            Clock clock) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** @return the attempt, or nothing if the session is none of ours */
    Optional<PaymentAttempt> apply(StripeSession session) {
        var attempt = attemptOf(session);
        attempt.ifPresent(ours -> apply(session, ours));
        return attempt;
    }

    /** Tells once more what became of an order that is paid, or that it will not be. */
    void tellAgain(UUID order) {
        var paid = attempts.findByOrderIdAndState(order, AttemptState.PAID);
        paid.forEach(attempt -> told(outcome -> outcome.paid(attempt.outcome())));
        if (paid.isEmpty()) {
            told(outcome -> outcome.abandoned(order, clock.instant()));
        }
    }

    /** Stripe would not open the page. The order may still be paid on another; its hold decides. */
    void fail(UUID attempt) {
        attempts.lock(attempt).ifPresent(PaymentAttempt::fail);
    }

    /** Stripe would not open a page that was asked for just now: there is no way left to pay. */
    void refuse(UUID attempt) {
        attempts.lock(attempt)
                .filter(PaymentAttempt::fail)
                .ifPresent(ended -> told(outcome -> outcome.abandoned(ended.orderId(), ended.expiresAt())));
    }

    private Optional<PaymentAttempt> attemptOf(StripeSession session) {
        var known = attempts.lockBySession(session.id());
        if (known.isPresent() || session.attempt() == null) {
            return known;
        }
        var unanswered = attempts.lock(session.attempt()).filter(attempt -> attempt.sessionId() == null);
        unanswered.ifPresent(attempt -> attempt.opened(session));
        return unanswered;
    }

    private void apply(StripeSession session, PaymentAttempt attempt) {
        var payment = session.payment();
        if (payment != null) {
            boolean news = attempt.pay(payment);
            attempts.flush();
            if (payment.transaction() != null) {
                transactions.post(payment.transaction());
            }
            // Last: it takes the order's row and the counter of numbers, which others wait for.
            if (news) {
                told(outcome -> outcome.paid(attempt.outcome()));
            }
        } else if (session.state() == StripeSession.State.EXPIRED && attempt.abandon()) {
            told(outcome -> outcome.abandoned(attempt.orderId(), attempt.expiresAt()));
        }
    }

    private void told(java.util.function.Consumer<PaymentOutcomes> message) {
        outcomes.orderedStream().forEach(message);
    }
}
