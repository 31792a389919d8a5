package shop.weft.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.orders.RefundRequest.UnitRefund;
import shop.weft.shared.Allocation;
import shop.weft.shared.Money;
import shop.weft.split.SplitParts;

/**
 * What of a paid order has not gone back yet. A refund takes its share of each remainder in proportion, so that a run of
 * partial refunds ends at exactly nothing.
 */
class Remaining {

    /**
     * @param fate what became of the unit so far
     * @param kept what was refunded of its price while the buyer was to keep it
     */
    private record Left(OrderUnit unit, Money price, Money tax, SplitParts parts, Disposition fate, Money kept) {}

    private final Map<UUID, Left> units = new HashMap<>();
    private final Money carriage;
    private final Money carriageTax;
    private final Money donation;

    Remaining(Order order, Collection<OrderRefund> refunds) {
        Money[] rest = {
            order.totals().carriage(),
            order.totals().carriageTax(),
            order.totals().donation()
        };
        for (var refund : refunds) {
            rest[0] = rest[0].minus(refund.carriage());
            rest[1] = rest[1].minus(refund.carriageTax());
            rest[2] = rest[2].minus(refund.donation());
        }
        carriage = rest[0];
        carriageTax = rest[1];
        donation = rest[2];
        order.units().forEach(unit -> units.put(unit.item(), left(unit, order, refunds)));
    }

    private static Left left(OrderUnit unit, Order order, Collection<OrderRefund> refunds) {
        var price = unit.soldFor();
        var tax = unit.tax();
        var parts = order.splitOf(unit.item());
        var fate = Disposition.KEPT;
        var kept = Money.zero(unit.currency());
        for (var refund : refunds) {
            parts = parts.minus(UnitShare.partsOf(unit.item(), refund.parts(), unit.currency()));
            for (var part : refund.units()) {
                if (part.item().equals(unit.item())) {
                    price = price.minus(part.price());
                    tax = tax.minus(part.tax());
                    if (part.disposition() == Disposition.KEPT) {
                        kept = kept.plus(part.price());
                    } else {
                        fate = part.disposition();
                    }
                }
            }
        }
        return new Left(unit, price, tax, parts, fate, kept);
    }

    /** @throws RefundRefused if more is asked than remains, or something that cannot be */
    RefundPlan plan(RefundRequest request) {
        requireAtMost(request.carriage(), carriage);
        requireAtMost(request.donation(), donation);
        List<RefundPlan.Unit> asked = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (var unit : request.units()) {
            if (!seen.add(unit.item())) {
                throw new RefundRefused(RefundRefused.Reason.MORE_THAN_REMAINS);
            }
            asked.add(plan(unit));
        }
        var plan = new RefundPlan(
                asked, request.carriage(), shareOf(carriageTax, request.carriage(), carriage), request.donation());
        if (plan.isEmpty()) {
            throw new RefundRefused(RefundRefused.Reason.NOTHING_ASKED);
        }
        return plan;
    }

    private RefundPlan.Unit plan(UnitRefund asked) {
        var left = units.get(asked.item());
        if (left == null) {
            throw new RefundRefused(RefundRefused.Reason.NOT_PART_OF_ORDER);
        }
        requireAtMost(asked.amount(), left.price());
        if (asked.amount().isZero()) {
            return move(asked, left);
        }
        if (asked.disposition() == Disposition.RESTOCKED) {
            requireRestockable(asked, left);
        }
        return new RefundPlan.Unit(
                asked.item(),
                left.unit().partner(),
                asked.disposition(),
                asked.amount(),
                shareOf(left.tax(), asked.amount(), left.price()),
                left.parts().spread(asked.amount()),
                asked.disposition() == Disposition.LOST
                        ? asked.amount()
                        : Money.zero(left.unit().currency()));
    }

    /** A unit that was refunded in full while the buyer was to keep it, and is back or lost now. */
    private static RefundPlan.Unit move(UnitRefund asked, Left left) {
        requireNotLost(left);
        if (left.fate() == Disposition.RESTOCKED) {
            throw new RefundRefused(RefundRefused.Reason.ALREADY_BACK);
        }
        if (left.price().isPositive() || asked.disposition() == Disposition.KEPT) {
            throw new RefundRefused(RefundRefused.Reason.NOTHING_ASKED);
        }
        var nothing = Money.zero(left.unit().currency());
        return new RefundPlan.Unit(
                asked.item(),
                left.unit().partner(),
                asked.disposition(),
                nothing,
                nothing,
                SplitParts.of(Map.of(), nothing.currency()),
                asked.disposition() == Disposition.LOST ? left.kept() : nothing);
    }

    private static void requireRestockable(UnitRefund asked, Left left) {
        requireNotLost(left);
        if (!asked.amount().equals(left.price())) {
            throw new RefundRefused(RefundRefused.Reason.NEEDS_FULL_AMOUNT);
        }
    }

    private static void requireNotLost(Left left) {
        if (left.fate() == Disposition.LOST) {
            throw new RefundRefused(RefundRefused.Reason.ALREADY_LOST);
        }
    }

    private static void requireAtMost(Money asked, Money remains) {
        if (asked.isNegative() || asked.compareTo(remains) > 0) {
            throw new RefundRefused(RefundRefused.Reason.MORE_THAN_REMAINS);
        }
    }

    /** The part of the remaining tax that goes with so much of what it was for; all of it with the last. */
    private static Money shareOf(Money tax, Money asked, Money remains) {
        if (asked.isZero()) {
            return Money.zero(tax.currency());
        }
        return Allocation.spread(
                        tax, List.of(asked.minor(), remains.minus(asked).minor()))
                .getFirst();
    }

    boolean isLost(UUID item) {
        return left(item).fate() == Disposition.LOST;
    }

    /** Refunded in full, and not said to be back or lost yet: that can still be said, once. */
    boolean isMovable(UUID item) {
        return left(item).price().isZero() && left(item).fate() == Disposition.KEPT;
    }

    Money priceOf(UUID item) {
        return left(item).price();
    }

    Money taxOf(UUID item) {
        return left(item).tax();
    }

    Money carriage() {
        return carriage;
    }

    Money carriageTax() {
        return carriageTax;
    }

    Money donation() {
        return donation;
    }

    Money total() {
        return units.values().stream()
                .map(left -> left.price().plus(left.tax()))
                .reduce(carriage.plus(carriageTax).plus(donation), Money::plus);
    }

    private Left left(UUID item) {
        return Objects.requireNonNull(units.get(item));
    }
}
