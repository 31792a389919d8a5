package shop.weft.orders;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shop.weft.ledger.Ledger;
import shop.weft.payments.PaymentOutcomes.Paid;
import shop.weft.payments.Payments;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/** Buyers' money that did not become a sale: it is owed to them (2900) until it goes back. */
@Component
class UnallocatedMoney {

    private final RefundRows refunds;
    private final Payments payments;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final MessageSource words;
    private final Clock clock;

    UnallocatedMoney(
            RefundRows refunds,
            Payments payments,
            Ledger ledger,
            ApplicationEventPublisher events,
            MessageSource words,
            Clock clock) {
        this.refunds = refunds;
        this.payments = payments;
        this.ledger = ledger;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    /** Books the money as owed to the buyer; finance decides. */
    void receive(Paid paid) {
        ledger.post(OrderPostings.receiptWithoutSale(paid));
    }

    /** Books the money and sends it back at once. */
    void giveBack(Paid paid, boolean unsold) {
        receive(paid);
        giveBack(Ids.next(clock), paid.order(), paid.attempt(), paid.amount(), unsold);
    }

    /** Sends back money booked before, unless it has been sent. The caller holds the order's lock. */
    void giveBackOnce(UUID order, OrderPayment paid) {
        boolean sent = refunds.findByOrderIdOrderByMadeAt(order).stream()
                .anyMatch(refund -> refund.attemptId().equals(paid.attempt()));
        if (!sent) {
            giveBack(Ids.next(clock), order, paid.attempt(), paid.amount(), false);
        }
    }

    private void giveBack(UUID refund, UUID order, UUID attempt, Money amount, boolean unsold) {
        var reason = words.getMessage(
                unsold ? "order.refund.reason.unsold" : "order.refund.reason.nosale", null, Locale.ENGLISH);
        refunds.saveAndFlush(OrderRefund.ofPayment(refund, order, attempt, amount, reason, clock.instant()));
        payments.requestRefund(refund, order, attempt, amount);
        ledger.post(OrderPostings.returnWithoutSale(refund, amount, clock.instant()));
        events.publishEvent(new OrderRefunded(order, refund, amount, unsold));
    }
}
