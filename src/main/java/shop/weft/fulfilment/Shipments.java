package shop.weft.fulfilment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.fulfilment.TagLine.Result;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.Movements;
import shop.weft.items.StockRoom;
import shop.weft.orders.OrderLocks;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;

/** Parcels from the hub to buyers: picked, packed and shipped under the lock of their order. */
@Component
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 5, delay = 20, jitter = 20, multiplier = 2)
public class Shipments {

    private final ShipmentRows shipments;
    private final OrderLocks locks;
    private final Orders orders;
    private final Items items;
    private final StockRoom stockRoom;
    private final Movements movements;
    private final Scans scans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shipments(
            ShipmentRows shipments,
            OrderLocks locks,
            Orders orders,
            Items items,
            StockRoom stockRoom,
            Movements movements,
            Scans scans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shipments = shipments;
        this.locks = locks;
        this.orders = orders;
        this.items = items;
        this.stockRoom = stockRoom;
        this.movements = movements;
        this.scans = scans;
        this.events = events;
        this.clock = clock;
    }

    /** Orders with something to pack, the one paid first first. */
    @Transactional(readOnly = true)
    public Page<PickList> queue(Pageable page) {
        var waiting = stockRoom.ordersToShip(page.getPageSize(), page.getOffset());
        Map<UUID, Receipt> receipts = new HashMap<>();
        orders.receipts(waiting).forEach(receipt -> receipts.put(receipt.order(), receipt));
        var lists = waiting.stream()
                .map(receipts::get)
                .filter(Objects::nonNull)
                .map(this::list)
                .toList();
        return new PageImpl<>(lists, page, stockRoom.countOrdersToShip());
    }

    /**
     * What is to be done for an order.
     *
     * @throws shop.weft.orders.OrderNotFound if there is none
     */
    @Transactional(readOnly = true)
    public PickList list(UUID order) {
        return list(orders.receipt(order));
    }

    /** Whether and how an order has left the hub. */
    @Transactional(readOnly = true)
    public Optional<ShipmentView> of(UUID order) {
        return shipments.find(order);
    }

    /**
     * Puts units of an order into its parcel, tag by tag as they were scanned or typed. A tag that is not of this order
     * is refused and stops no other.
     *
     * @return what became of each, in the order they were given
     */
    @Transactional
    public List<TagLine> pack(UUID order, List<String> typed) {
        boolean paid = locks.lockPaid(order);
        var packed = shipments.packed(order);
        var first = new ArrayList<UUID>();
        var lines = scans.each(typed, unit -> true, unit -> {
            var result = paid ? resultOf(order, unit) : Result.NOT_SOLD;
            if (result == Result.DONE && !packed.add(unit.id())) {
                return Result.AGAIN;
            }
            if (result == Result.DONE) {
                shipments.pack(order, unit.id(), clock.instant());
                first.add(unit.id());
            }
            return result;
        });
        movements.pack(first, order);
        return lines;
    }

    /**
     * The parcel of an order leaves, with all that is left of it. Doing it again changes nothing.
     *
     * @throws NotPacked if something that is left of the order is not in the parcel, or nothing is left
     */
    @Transactional
    public void ship(UUID order, String carrier, String tracking) {
        boolean paid = locks.lockPaid(order);
        if (shipments.find(order).isPresent()) {
            return;
        }
        var toShip = stockRoom.toShip(order);
        var packed = shipments.packed(order);
        if (!paid || toShip.isEmpty() || !packed.containsAll(toShip)) {
            throw new NotPacked(order);
        }
        packed.stream().filter(item -> !toShip.contains(item)).forEach(item -> shipments.unpack(order, item));
        movements.ship(toShip, order);
        shipments.ship(order, carrier, tracking, clock.instant());
        events.publishEvent(new OrderShipped(order));
    }

    private PickList list(Receipt receipt) {
        var order = receipt.order();
        var packed = shipments.packed(order);
        var toShip = stockRoom.toShip(order);
        Map<UUID, ItemView> found = new HashMap<>();
        items.getAll(receipt.units().stream().map(Receipt.Unit::item).toList())
                .forEach(unit -> found.put(unit.id(), unit));
        var units = receipt.units().stream()
                .map(unit -> new PickList.Unit(
                        unit.item(),
                        unit.tag(),
                        unit.title(),
                        unit.product(),
                        Objects.requireNonNull(found.get(unit.item())).state(),
                        packed.contains(unit.item()),
                        toShip.contains(unit.item())))
                .toList();
        return new PickList(receipt, units, shipments.find(order).orElse(null));
    }

    private static Result resultOf(UUID order, ItemView unit) {
        boolean ours = order.equals(unit.order());
        return switch (unit.state()) {
            case SOLD -> ours ? Result.DONE : Result.OTHER_ORDER;
            case SHIPPED -> ours ? Result.AGAIN : Result.AT_BUYER;
            case AVAILABLE, HELD, RETURNED -> Result.NOT_SOLD;
            case MADE, SENT -> Result.NOT_SENT;
            case WRITTEN_OFF -> Result.WRITTEN_OFF;
        };
    }
}
