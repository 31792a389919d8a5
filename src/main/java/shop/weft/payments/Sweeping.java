package shop.weft.payments;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shop.weft.payments.stripe.StripeApi;
import shop.weft.payments.stripe.StripeHistory;

/** Reads up at Stripe what nobody told us, and finishes what was begun. */
@Component
class Sweeping {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    /** Long enough for a request under way to store its answer itself. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final PaymentAttempts attempts;
    private final Opening opening;
    private final Settlement settlement;
    private final Refunding refunding;
    private final EventInbox inbox;
    private final EventProcessing events;
    private final BalanceTransactions balance;
    private final Cursors cursors;
    private final Transactions transactions;
    private final StripeApi stripe;
    private final StripeHistory history;
    private final Clock clock;

    Sweeping(
            PaymentAttempts attempts,
            Opening opening,
            Settlement settlement,
            Refunding refunding,
            EventInbox inbox,
            EventProcessing events,
            BalanceTransactions balance,
            Cursors cursors,
            Transactions transactions,
            StripeApi stripe,
            StripeHistory history,
            Clock clock) {
        this.attempts = attempts;
        this.opening = opening;
        this.settlement = settlement;
        this.refunding = refunding;
        this.inbox = inbox;
        this.events = events;
        this.balance = balance;
        this.cursors = cursors;
        this.transactions = transactions;
        this.stripe = stripe;
        this.history = history;
        this.clock = clock;
    }

    /** One step that fails leaves the others their turn; the next sweep takes it up again. */
    void sweep() {
        step("attempts without an answer", this::answerAttempts);
        step("pages that have closed", this::settleLapsed);
        // Before refunds: an event may tell that one whose answer was lost has been made.
        step("events not received", this::readEvents);
        step("refunds not sent", refunding::sendUnsent);
        step("movements not posted", this::readMovements);
    }

    private void answerAttempts() {
        var before = clock.instant().minus(UNDER_WAY);
        for (var id : transactions.run(() -> attempts.unanswered(before))) {
            step("attempt " + id, () -> {
                var attempt = transactions.run(() -> attempts.findById(id).orElseThrow());
                opening.askAgain(attempt).ifPresent(session -> transactions.run(() -> settlement.apply(session)));
            });
        }
    }

    private void settleLapsed() {
        var before = clock.instant().minus(UNDER_WAY);
        for (var id : transactions.run(() -> attempts.lapsed(before))) {
            step("session " + id, () -> {
                var session = stripe.session(id);
                transactions.run(() -> settlement.apply(session));
            });
        }
    }

    private void readEvents() {
        cursors.read("events", from -> history.eventsSince(from).forEach(inbox::keep));
        events.processAll();
    }

    private void readMovements() {
        cursors.read(
                "movements",
                from -> history.transactionsSince(from).forEach(moved -> transactions.run(() -> balance.post(moved))));
    }

    private static void step(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.warn("The sweep could not finish: {}", what, broken);
        }
    }
}
