package shop.weft.orders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.items.ItemState;
import shop.weft.items.Items;
import shop.weft.ledger.AccountRef;
import shop.weft.ledger.JournalEntry;
import shop.weft.ledger.Ledger;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.payments.Payments;
import shop.weft.shared.Money;
import shop.weft.split.Party;

/** Refunds of paid orders: worked out against what remains, posted and asked for in one transaction. */
@Component
class RefundMaking {

    private final OrderRows orders;
    private final RefundRows refunds;
    private final Items items;
    private final Payments payments;
    private final Ledger ledger;
    private final NumberSeries numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefundMaking(
            OrderRows orders,
            RefundRows refunds,
            Items items,
            Payments payments,
            Ledger ledger,
            NumberSeries numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.items = items;
        this.payments = payments;
        this.ledger = ledger;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** What a request would come to; nothing is changed. */
    @Transactional(readOnly = true)
    public RefundPlan plan(UUID id, RefundRequest request) {
        var order = orders.findById(id).orElseThrow(() -> OrderNotFound.withId(id));
        return plan(order, request);
    }

    /** As {@link Orders#refund(UUID, UUID, RefundRequest)} promises. */
    @Transactional
    public UUID refund(UUID refund, UUID id, RefundRequest request) {
        var order = orders.lock(id).orElseThrow(() -> OrderNotFound.withId(id));
        var same = refunds.findById(refund);
        if (same.isPresent()) {
            return requireOf(order, same.get()).id();
        }
        var plan = plan(order, request);
        moveUnits(order, plan);
        var now = clock.instant();
        var stored = refunds.saveAndFlush(OrderRefund.ofSale(refund, order, plan, request.reason(), now));
        if (!plan.movesNoMoney()) {
            payments.requestRefund(refund, id, order.paidAttempt(), plan.total());
        }
        ledger.postAll(journals(refund, order, plan));
        if (!plan.movesNoMoney()) {
            events.publishEvent(new OrderRefunded(id, refund, plan.total(), false));
            stored.number(numbers.next(NumberSeries.CREDIT_NOTES, now));
        }
        return refund;
    }

    private static OrderRefund requireOf(Order order, OrderRefund refund) {
        if (!refund.orderId().equals(order.id())) {
            throw new IllegalArgumentException("Refund %s is of another order".formatted(refund.id()));
        }
        return refund;
    }

    private RefundPlan plan(Order order, RefundRequest request) {
        if (!order.is(OrderState.PAID)) {
            throw new RefundRefused(RefundRefused.Reason.NOT_PAID);
        }
        var plan = remaining(order).plan(request);
        if (!plan.movesNoMoney() && payments.disputed(order.id())) {
            throw new RefundRefused(RefundRefused.Reason.DISPUTED);
        }
        requireBack(plan);
        return plan;
    }

    /** A unit that has left the hub can be sold again only once it has come back there. */
    private void requireBack(RefundPlan plan) {
        var restocked = plan.units().stream()
                .filter(unit -> unit.disposition() == Disposition.RESTOCKED)
                .map(RefundPlan.Unit::item)
                .toList();
        if (items.getAll(restocked).stream().anyMatch(unit -> unit.state() == ItemState.SHIPPED)) {
            throw new RefundRefused(RefundRefused.Reason.NOT_BACK);
        }
    }

    private Remaining remaining(Order order) {
        return new Remaining(order, refunds.findByOrderIdOrderByMadeAt(order.id()));
    }

    private void moveUnits(Order order, RefundPlan plan) {
        var remaining = remaining(order);
        plan.units().stream()
                .sorted(Comparator.comparing(RefundPlan.Unit::item))
                .forEach(unit -> moveUnit(order, unit, remaining.isLost(unit.item())));
    }

    private void moveUnit(Order order, RefundPlan.Unit unit, boolean lostBefore) {
        switch (unit.disposition()) {
            case RESTOCKED ->
                items.restock(
                        unit.item(),
                        order.costsOf(unit.item()).stream()
                                .collect(Collectors.toMap(UnitCostShare::line, UnitCostShare::amount)));
            case LOST -> {
                if (!lostBefore) {
                    items.writeOff(unit.item());
                }
            }
            case KEPT -> {}
        }
    }

    private List<JournalEntry> journals(UUID refund, Order order, RefundPlan plan) {
        var now = clock.instant();
        var journals = new ArrayList<JournalEntry>();
        if (!plan.movesNoMoney()) {
            journals.add(OrderPostings.refund(refund, order, plan, reversibleAftercare(plan), now));
        }
        Stream.of(OrderPostings.restock(refund, order, plan, now), OrderPostings.loss(refund, order, plan, now))
                .filter(Objects::nonNull)
                .forEach(journals::add);
        return journals;
    }

    /** How much of each unit's aftercare share can be taken back: no more than the partner is still owed. */
    private Map<UUID, Money> reversibleAftercare(RefundPlan plan) {
        var owed = new HashMap<>(ledger.availableForDebit(
                plan.units().stream().map(RefundMaking::aftercareOf).distinct().toList()));
        Map<UUID, Money> reversible = new HashMap<>();
        for (var unit : plan.units()) {
            var account = aftercareOf(unit);
            var share = unit.parts().of(Party.AFTERCARE).min(Objects.requireNonNull(owed.get(account)));
            reversible.put(unit.item(), share);
            owed.merge(account, share, Money::minus);
        }
        return reversible;
    }

    private static AccountRef aftercareOf(RefundPlan.Unit unit) {
        return OrderPostings.aftercarePayable(unit.partner(), unit.price().currency());
    }
}
