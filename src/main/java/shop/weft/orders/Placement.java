package shop.weft.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.items.Items;
import shop.weft.shared.Ids;

/** Places orders: all of it is stored and held, or nothing is. */
@Component
class Placement {

    private final OrderRows orders;
    private final BuyerAddresses addresses;
    private final Items items;
    private final Offers offers;
    private final UnitPlans plans;
    private final PaymentLines lines;
    private final Clock clock;

    Placement(
            OrderRows orders,
            BuyerAddresses addresses,
            Items items,
            Offers offers,
            UnitPlans plans,
            PaymentLines lines,
            Clock clock) {
        this.orders = orders;
        this.addresses = addresses;
        this.items = items;
        this.offers = offers;
        this.plans = plans;
        this.lines = lines;
        this.clock = clock;
    }

    /** As {@link Orders#place(UUID, NewOrder, UUID)} promises. */
    @Transactional
    public OrderPlaced place(UUID id, NewOrder wanted, @Nullable UUID replaces) {
        var sameId = orders.lock(id);
        if (sameId.isPresent()) {
            return again(sameId.get(), wanted, replaces);
        }
        var earlier = Optional.ofNullable(replaces).flatMap(orders::lock).filter(order -> order.is(OrderState.PENDING));
        return anew(id, wanted, earlier.orElse(null));
    }

    /** As {@link Orders#renew} promises. */
    @Transactional
    public Optional<OrderPlaced> renew(UUID id) {
        return orders.lock(id)
                .filter(order -> order.is(OrderState.PENDING))
                .filter(order -> order.mayBeRenewed(clock.instant()))
                .map(this::renewed);
    }

    /**
     * The same page was sent twice, or sent, left and changed. Where its own order was given up, the one that followed
     * it answers: a buyer never competes with their own hold.
     */
    private OrderPlaced again(Order order, NewOrder wanted, @Nullable UUID replaces) {
        return switch (order.state()) {
            case PAID, MISMATCH, REFUNDED_UNSOLD -> throw new AlreadyPaid(order.id());
            case PENDING -> isFor(order, wanted) ? renewed(order) : anew(Ids.next(clock), wanted, order);
            case RELEASED -> {
                var successor = order.replacedBy();
                var next = Optional.ofNullable(successor != null ? successor : replaces)
                        .flatMap(orders::lock);
                yield next.isPresent()
                        ? again(next.get(), wanted, successor != null ? replaces : null)
                        : anew(Ids.next(clock), wanted, null);
            }
        };
    }

    /** With time enough for a new page, in case Stripe never opened the first one. */
    private OrderPlaced renewed(Order order) {
        var now = clock.instant();
        if (order.mayBeRenewed(now)) {
            order.renew(now);
            items.extendHold(order.id(), order.heldUntil());
        }
        return lines.placed(order, null);
    }

    private OrderPlaced anew(UUID id, NewOrder wanted, @Nullable Order earlier) {
        var offer = offers.of(wanted);
        var order = new Order(id, wanted.address().country(), OrderTotals.of(offer.quote(), wanted), clock.instant());
        if (!order.total().equals(wanted.expectedTotal())) {
            throw new TotalChanged(wanted.expectedTotal(), order.total());
        }
        if (earlier != null) {
            earlier.giveWayTo(id);
            items.release(earlier.id());
        }
        orders.saveAndFlush(order);
        var held = items.hold(id, wanted.demand(), order.heldUntil());
        var units = offer.unitsOf(held);
        order.hold(units, plans.on(LocalDate.ofInstant(order.placedAt(), ZoneOffset.UTC), units, held));
        addresses.save(new BuyerAddress(id, wanted.address()));
        return lines.placed(order, earlier == null ? null : earlier.id());
    }

    private boolean isFor(Order order, NewOrder wanted) {
        return Offer.demandOf(order).equals(wanted.demand())
                && order.total().equals(wanted.expectedTotal())
                && order.totals().donation().equals(wanted.donation())
                && Objects.equals(order.totals().donationPurpose(), wanted.donationPurpose())
                && addresses
                        .findById(order.id())
                        .map(BuyerAddress::address)
                        .filter(wanted.address()::equals)
                        .isPresent();
    }
}
