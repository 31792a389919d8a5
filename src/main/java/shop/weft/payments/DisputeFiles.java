package shop.weft.payments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.ledger.Ledger;
import shop.weft.payments.stripe.StripeDispute;
import shop.weft.payments.stripe.StripeTransaction;
import shop.weft.shared.Money;

/** Follows disputes: their money, their state, and the loss if they are lost. */
@Component
class DisputeFiles {

    private final Disputes disputes;
    private final PaymentAttempts attempts;
    private final FailedRefunds failedRefunds;
    private final BalanceTransactions balance;
    private final Ledger ledger;
    private final Clock clock;

    DisputeFiles(
            Disputes disputes,
            PaymentAttempts attempts,
            FailedRefunds failedRefunds,
            BalanceTransactions balance,
            Ledger ledger,
            Clock clock) {
        this.disputes = disputes;
        this.attempts = attempts;
        this.failedRefunds = failedRefunds;
        this.balance = balance;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What Stripe says of a dispute, in the caller's transaction. */
    void apply(StripeDispute dispute) {
        // First: a refund of the same payment that fails just now waits for this, or this for it.
        var attempt = Optional.ofNullable(dispute.intent()).flatMap(attempts::lockByIntent);
        dispute.transactions().forEach(balance::post);
        var known = disputes.findById(dispute.id());
        boolean lostBefore = known.filter(Dispute::isLost).isPresent();
        known.ifPresent(file -> file.follow(dispute));
        var file = known.orElseGet(() -> disputes.save(new Dispute(dispute)));
        if (file.isLost() && !lostBefore) {
            postLoss(dispute, file);
            disputes.flush();
            attempt.ifPresent(failedRefunds::coverByDisputes);
        }
    }

    boolean bars(UUID order) {
        return disputes.findByOrderId(order).stream().anyMatch(Dispute::bars);
    }

    List<DisputeView> all() {
        return disputes.findAllByOrderByOpenedAtDesc().stream()
                .map(Dispute::view)
                .toList();
    }

    private void postLoss(StripeDispute dispute, Dispute file) {
        var moved = dispute.transactions().stream()
                .map(StripeTransaction::amount)
                .reduce(Money::plus)
                .map(Money::negate);
        moved.filter(Money::isPositive).ifPresent(contested -> {
            ledger.post(StripePostings.lost(dispute.id(), dispute.order(), contested, clock.instant()));
            file.lose(contested);
        });
    }
}
