package shop.weft.payments;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shop.weft.payments.stripe.StripeApi;

/**
 * Works through the inbox. An event only says where to look: the object is fetched as it is now, so that neither the
 * order nor the number of events matters.
 */
@Component
class EventProcessing {

    private static final Logger LOG = LoggerFactory.getLogger(EventProcessing.class);
    private static final int AT_ONCE = 20;

    private final EventInbox inbox;
    private final StripeApi stripe;
    private final Settlement settlement;
    private final Refunding refunding;
    private final DisputeFiles disputes;
    private final BalanceTransactions balance;
    private final Transactions transactions;

    EventProcessing(
            EventInbox inbox,
            StripeApi stripe,
            Settlement settlement,
            Refunding refunding,
            DisputeFiles disputes,
            BalanceTransactions balance,
            Transactions transactions) {
        this.inbox = inbox;
        this.stripe = stripe;
        this.settlement = settlement;
        this.refunding = refunding;
        this.disputes = disputes;
        this.balance = balance;
        this.transactions = transactions;
    }

    /** @return how many were processed */
    int processAll() {
        int processed = 0;
        for (var claimed = claim(); !claimed.isEmpty(); claimed = claim()) {
            for (var event : claimed) {
                processed += process(event) ? 1 : 0;
            }
        }
        return processed;
    }

    private java.util.List<EventInbox.Waiting> claim() {
        return transactions.run(() -> inbox.claim(AT_ONCE));
    }

    private boolean process(EventInbox.Waiting event) {
        try {
            var effect = effect(event);
            transactions.run(() -> {
                effect.run();
                inbox.done(event);
            });
            return true;
        } catch (RuntimeException broken) {
            LOG.warn("Event {} ({}) failed and is tried again", event.id(), event.type(), broken);
            transactions.run(() -> inbox.failed(event, broken));
            return false;
        }
    }

    /** Fetches what the event is about, outside of any transaction, and returns what is to be done in one. */
    private Runnable effect(EventInbox.Waiting event) {
        return switch (EventKind.of(event.type())) {
            case SESSION -> {
                var session = stripe.session(event.object());
                yield () -> settlement.apply(session);
            }
            case CHARGE -> {
                var moved = stripe.transactionsOfCharge(event.object());
                yield () -> moved.forEach(balance::post);
            }
            case REFUND -> {
                var refund = stripe.refund(event.object());
                yield () -> refunding.apply(refund);
            }
            case DISPUTE -> {
                var dispute = stripe.dispute(event.object());
                yield () -> disputes.apply(dispute);
            }
            case PAYOUT -> {
                var moved = stripe.transactionsOfPayout(event.object());
                yield () -> moved.forEach(balance::post);
            }
            case OTHER -> () -> {};
        };
    }
}
