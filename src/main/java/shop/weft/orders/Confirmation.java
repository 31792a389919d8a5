package shop.weft.orders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.ledger.Ledger;
import shop.weft.orders.OrderPayment.Outcome;
import shop.weft.payments.PaymentOutcomes;
import shop.weft.payments.RefundFailure;
import shop.weft.rates.RateMissing;
import shop.weft.split.DiscountTooLarge;

/**
 * What becomes of an order when it is paid. Return page, webhook and sweep all come here, as often as they like: under
 * the lock of the order's row each payment counts once.
 */
@Component
class Confirmation implements PaymentOutcomes {

    private final OrderRows orders;
    private final ReceivedPayments payments;
    private final UnallocatedMoney unallocated;
    private final RefundSending refunds;
    private final Items items;
    private final UnitPlans plans;
    private final Ledger ledger;
    private final NumberSeries numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirmation(
            OrderRows orders,
            ReceivedPayments payments,
            UnallocatedMoney unallocated,
            RefundSending refunds,
            Items items,
            UnitPlans plans,
            Ledger ledger,
            NumberSeries numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.unallocated = unallocated;
        this.refunds = refunds;
        this.items = items;
        this.plans = plans;
        this.ledger = ledger;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void paid(Paid paid) {
        var order = orders.lock(paid.order()).orElseThrow(() -> OrderNotFound.withId(paid.order()));
        if (payments.findById(paid.attempt()).isPresent()) {
            return;
        }
        payments.save(new ReceivedPayment(paid, confirm(order, paid)));
    }

    private Outcome confirm(Order order, Paid paid) {
        if (!order.is(OrderState.PENDING) && !order.is(OrderState.RELEASED)) {
            unallocated.giveBack(paid, false);
            return Outcome.DUPLICATE;
        }
        if (!order.total().equals(paid.amount())) {
            unallocated.receive(paid);
            order.markMismatch(paid);
            items.release(order.id());
            return Outcome.MISMATCH;
        }
        if (order.is(OrderState.RELEASED) ? takeAgain(order) : items.sell(order.id(), order.items())) {
            sell(order, paid);
            return Outcome.SALE;
        }
        order.markUnsold(paid);
        items.release(order.id());
        unallocated.giveBack(paid, true);
        return Outcome.UNSOLD;
    }

    /**
     * A payment that came after the hold had ended: the same units if they are free, or if the order that took over the
     * hold has not been paid. They may have been sold and come back since, so what they cost is worked out anew; if the
     * price cannot bear it, or no exchange rate is known to work it out with, the units count as gone: the buyer gets the
     * money back and is told, rather than waiting for us.
     */
    private boolean takeAgain(Order order) {
        releaseSuccessors(order);
        // Before their costs are read: a unit that comes back just now may cost otherwise from then on.
        items.lock(order.items());
        UnitPlan plan;
        try {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            plan = plans.on(today, order.units(), items.getAll(order.items()));
        } catch (CostsOvertookPrice | DiscountTooLarge | RateMissing unsellable) {
            return false;
        }
        if (!items.sell(order.id(), order.items())) {
            return false;
        }
        order.agreeAgain(plan);
        return true;
    }

    private void releaseSuccessors(Order order) {
        var successor = order.replacedBy();
        while (successor != null) {
            var next = orders.lock(successor).orElseThrow();
            if (next.is(OrderState.PENDING)) {
                release(next);
            }
            successor = next.replacedBy();
        }
    }

    private void sell(Order order, Paid paid) {
        var costs = items.getAll(order.items()).stream().collect(Collectors.toMap(ItemView::id, ItemView::cost));
        var sale = ledger.post(OrderPostings.sale(order, costs, paid.at()));
        order.markPaid(paid, sale.id());
        events.publishEvent(new OrderPaid(order.id(), order.total()));
        orders.flush();
        order.number(numbers.next(NumberSeries.ORDERS, paid.at()));
    }

    /** As {@link Orders#returnMismatch} promises. */
    @Transactional
    public void returnMismatch(UUID id) {
        var order = orders.lock(id).orElseThrow(() -> OrderNotFound.withId(id));
        if (order.is(OrderState.MISMATCH)) {
            var paid = payments.findById(order.paidAttempt()).orElseThrow().view();
            unallocated.giveBackOnce(id, paid);
        }
    }

    @Override
    @Transactional
    public void abandoned(UUID order, Instant until) {
        orders.lock(order)
                .filter(pending -> pending.is(OrderState.PENDING))
                .filter(pending -> !pending.isRenewedSince(until))
                .ifPresent(this::release);
    }

    /** As {@link Orders#release} promises. */
    @Transactional
    public void giveUp(UUID order) {
        orders.lock(order).filter(pending -> pending.is(OrderState.PENDING)).ifPresent(this::release);
    }

    private void release(Order order) {
        order.release();
        items.release(order.id());
    }

    @Override
    @Transactional
    public void refundFailed(UUID refund, RefundFailure why) {
        refunds.failed(refund, why);
    }

    @Override
    @Transactional
    public void refundCoveredByDispute(UUID refund) {
        refunds.coveredByDispute(refund);
    }

    @Override
    @Transactional
    public void refundMade(UUID refund) {
        refunds.made(refund);
    }
}
