package shop.weft.payments;

import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shop.weft.ledger.Ledger;

/**
 * Refunds that did not reach the buyer are owed in 2900 until they are sent again, or the buyer has the money from
 * elsewhere: from a dispute of the same payment that was lost, or from somebody's hand. All in the caller's transaction,
 * which has locked the payment's attempt unless told otherwise.
 */
@Component
class FailedRefunds {

    private final RequestedRefunds refunds;
    private final PaymentAttempts attempts;
    private final Disputes disputes;
    private final Ledger ledger;
    private final ObjectProvider<PaymentOutcomes> outcomes;
    private final Clock clock;

    FailedRefunds(
            RequestedRefunds refunds,
            PaymentAttempts attempts,
            Disputes disputes,
            Ledger ledger,
            ObjectProvider<PaymentOutcomes> outcomes,
            Clock clock) {
        this.refunds = refunds;
        this.attempts = attempts;
        this.disputes = disputes;
        this.ledger = ledger;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** No movement of the balance will tell of it, so it is posted here. */
    void neverLeft(RequestedRefund sending, RefundFailure why) {
        ledger.post(StripePostings.refused(sending, clock.instant()));
        cameBack(sending, why);
    }

    /** The movements of the balance have been posted. */
    void cameBack(RequestedRefund sending, RefundFailure why) {
        if (anotherArrived(sending)) {
            sending.settle(sending.owed());
            return;
        }
        refunds.flush();
        outcomes.orderedStream().forEach(outcome -> outcome.refundFailed(sending.refundId(), why));
        coverByDisputes(attempts.findById(sending.attemptId()).orElseThrow());
    }

    /** The refusal is posted back; a later sending that was refused in its turn, as made already, is owed nothing. */
    void madeAfterAll(RequestedRefund sending) {
        takeRefusalBack(sending);
        refunds.findByRefundId(sending.refundId()).forEach(other -> other.settle(other.owed()));
        refunds.flush();
        outcomes.orderedStream().forEach(outcome -> outcome.refundMade(sending.refundId()));
    }

    /** Movements of the balance tell of it, so the refusal must not. */
    void takeRefusalBack(RequestedRefund sending) {
        ledger.post(StripePostings.madeAfterAll(sending, clock.instant()));
    }

    /** The buyer has what a lost dispute took: as far as that goes, failed refunds of the payment are settled by it. */
    void coverByDisputes(PaymentAttempt attempt) {
        var lost = disputes.findByPaymentIntentAndStatusOrderById(attempt.paymentIntent(), Dispute.LOST);
        for (var dispute : lost) {
            for (var refund : refunds.lockOwed(attempt.id())) {
                cover(refund, dispute);
            }
        }
    }

    private void cover(RequestedRefund refund, Dispute dispute) {
        var left = dispute.unsettled();
        if (!left.isPositive()
                || !left.currency().equals(refund.currency())
                || !refund.owed().isPositive()) {
            return;
        }
        var part = refund.owed().min(left);
        ledger.post(StripePostings.coveredByDispute(
                refund, dispute.view().id(), part, dispute.settle(part), clock.instant()));
        if (refund.settle(part)) {
            refunds.flush();
            outcomes.orderedStream().forEach(outcome -> outcome.refundCoveredByDispute(refund.refundId()));
        }
    }

    /** Somebody has seen to it at Stripe. The payment's attempt need not be locked. */
    void settleByHand(UUID refund) {
        var failed = refunds.findFirstByRefundIdOrderBySendingDesc(refund).orElseThrow();
        var owed = failed.owed();
        if (!owed.isPositive()) {
            throw new IllegalStateException("Nothing is owed for refund " + refund);
        }
        ledger.post(StripePostings.settled(failed, clock.instant()));
        failed.settle(owed);
    }

    private boolean anotherArrived(RequestedRefund sending) {
        return refunds.findByRefundId(sending.refundId()).stream()
                .anyMatch(other -> other.isUnderWay() && other.sending() < sending.sending());
    }
}
