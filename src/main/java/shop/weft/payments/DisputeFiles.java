package shop.weft.payments;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.ledger.Ledger;
import shop.weft.payments.stripe.StripeDispute;
import shop.weft.payments.stripe.StripeTransaction;
import shop.weft.shared.Money;

/** Follows disputes: their money, their state, and the loss if they are lost. */
@Component
class DisputeFiles {

    private static final String LOST = "lost";

    private final Disputes disputes;
    private final BalanceTransactions balance;
    private final Ledger ledger;
    private final Clock clock;

    DisputeFiles(Disputes disputes, BalanceTransactions balance, Ledger ledger, Clock clock) {
        this.disputes = disputes;
        this.balance = balance;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What Stripe says of a dispute, in the caller's transaction. */
    void apply(StripeDispute dispute) {
        dispute.transactions().forEach(balance::post);
        var known = disputes.findById(dispute.id());
        boolean lostBefore =
                known.filter(file -> file.view().status().equals(LOST)).isPresent();
        known.ifPresentOrElse(file -> file.follow(dispute), () -> disputes.save(new Dispute(dispute)));
        if (dispute.status().equals(LOST) && !lostBefore) {
            postLoss(dispute);
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

    private void postLoss(StripeDispute dispute) {
        var moved = dispute.transactions().stream()
                .map(StripeTransaction::amount)
                .reduce(Money::plus)
                .map(Money::negate);
        moved.filter(Money::isPositive)
                .ifPresent(contested ->
                        ledger.post(StripePostings.lost(dispute.id(), dispute.order(), contested, clock.instant())));
    }
}
