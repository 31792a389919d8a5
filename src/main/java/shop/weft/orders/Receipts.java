package shop.weft.orders;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.items.Tag;
import shop.weft.shared.Money;

/** Orders as they are read. */
@Component
class Receipts {

    private final OrderRows orders;
    private final BuyerAddresses addresses;
    private final RefundRows refunds;
    private final ReceivedPayments payments;

    Receipts(OrderRows orders, BuyerAddresses addresses, RefundRows refunds, ReceivedPayments payments) {
        this.orders = orders;
        this.addresses = addresses;
        this.refunds = refunds;
        this.payments = payments;
    }

    @Transactional(readOnly = true)
    public Receipt of(UUID id) {
        return read(List.of(find(id))).getFirst();
    }

    @Transactional(readOnly = true)
    public List<Receipt> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : read(orders.findByIdIn(ids));
    }

    @Transactional(readOnly = true)
    public Page<Receipt> list(@Nullable OrderStanding standing, @Nullable String number, Pageable page) {
        var found = orders.list(
                standing == null ? null : standing.state(),
                standing == null ? null : standing.within(),
                number == null ? null : "%" + number.toUpperCase(Locale.ROOT) + "%",
                page);
        return new PageImpl<>(read(found.getContent()), page, found.getTotalElements());
    }

    @Transactional(readOnly = true)
    public OrderFile file(UUID id) {
        var order = find(id);
        boolean paid = order.is(OrderState.PAID);
        var made = refunds.findByOrderIdOrderByMadeAt(id);
        var remaining = new Remaining(order, made);
        return new OrderFile(
                read(List.of(order)).getFirst(),
                payments.findByOrderIdOrderByPaidAt(id).stream()
                        .map(ReceivedPayment::view)
                        .toList(),
                order.items().stream()
                        .collect(Collectors.toMap(
                                item -> item,
                                item -> new OrderFile.Rest(remaining.priceOf(item), remaining.taxOf(item)))),
                new OrderFile.Rest(remaining.carriage(), remaining.carriageTax()),
                remaining.donation(),
                paid ? remaining.total() : Money.zero(order.totals().currency()),
                order.items().stream()
                        .filter(item -> paid && remaining.isMovable(item))
                        .collect(Collectors.toSet()),
                made.stream()
                        .filter(refund -> refund.amount().isZero())
                        .map(OrderRefund::view)
                        .toList());
    }

    @Transactional(readOnly = true)
    public Optional<CreditNote> creditNote(UUID id, UUID refundId) {
        var receipt = of(id);
        return refunds.findById(refundId)
                .filter(refund -> refund.orderId().equals(id))
                .map(refund -> creditNote(receipt, refund));
    }

    private static CreditNote creditNote(Receipt receipt, OrderRefund refund) {
        var lines = receipt.units().stream()
                .flatMap(unit -> refund.units().stream()
                        .filter(part -> part.item().equals(unit.item()))
                        .filter(part ->
                                part.price().isPositive() || refund.amount().isZero())
                        .map(part -> new CreditNote.Line(unit.item(), unit.title(), part.disposition(), part.price())))
                .toList();
        var tax = refund.units().stream().map(RefundedUnit::tax).reduce(refund.carriageTax(), Money::plus);
        return new CreditNote(refund.view(), lines, refund.carriage(), tax, refund.donation(), receipt);
    }

    private Order find(UUID id) {
        return orders.findById(id).orElseThrow(() -> OrderNotFound.withId(id));
    }

    private List<Receipt> read(Collection<Order> found) {
        var ids = found.stream().map(Order::id).toList();
        Map<UUID, NewOrder.Address> whereTo = new HashMap<>();
        addresses.findByOrderIdIn(ids).forEach(address -> whereTo.put(address.getId(), address.address()));
        var byOrder =
                refunds.findByOrderIdInOrderByMadeAt(ids).stream().collect(Collectors.groupingBy(OrderRefund::orderId));
        return found.stream()
                .map(order -> receipt(order, whereTo.get(order.id()), byOrder.getOrDefault(order.id(), List.of())))
                .toList();
    }

    private static Receipt receipt(Order order, NewOrder.@Nullable Address address, List<OrderRefund> refunds) {
        var totals = order.totals();
        return new Receipt(
                order.id(),
                order.number(),
                order.state(),
                OrderStanding.of(order, refundedOfSale(refunds)),
                order.placedAt(),
                order.heldUntil(),
                order.paidAt(),
                address,
                order.units().stream().map(unit -> unit(order, unit, refunds)).toList(),
                totals.goods(),
                totals.carriage(),
                totals.tax(),
                totals.jurisdiction(),
                totals.donation(),
                totals.donationPurpose(),
                totals.total(),
                refunds.stream()
                        .filter(refund -> refund.amount().isPositive())
                        .map(OrderRefund::view)
                        .toList(),
                order.saleJournal());
    }

    private static long refundedOfSale(List<OrderRefund> refunds) {
        return refunds.stream()
                .filter(OrderRefund::isOfSale)
                .mapToLong(refund -> refund.amount().minor())
                .sum();
    }

    private static Receipt.Unit unit(Order order, OrderUnit unit, List<OrderRefund> refunds) {
        var parts = refunds.stream()
                .flatMap(refund -> refund.units().stream())
                .filter(part -> part.item().equals(unit.item()))
                .toList();
        return new Receipt.Unit(
                unit.item(),
                new Tag(unit.tag()),
                unit.product(),
                unit.productVersion(),
                unit.title(),
                unit.price(),
                unit.discount(),
                unit.tax(),
                order.is(OrderState.PAID) ? order.splitOf(unit.item()) : null,
                Money.sum(parts.stream().map(RefundedUnit::price).toList(), unit.currency()),
                parts.stream().anyMatch(part -> part.disposition() == RefundRequest.Disposition.RESTOCKED));
    }
}
