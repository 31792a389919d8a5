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

    private record Left(OrderUnit unit, Money price, Money tax, SplitParts parts, boolean lost) {}

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
        boolean lost = false;
        for (var refund : refunds) {
            parts = parts.minus(UnitShare.partsOf(unit.item(), refund.parts(), unit.currency()));
            for (var part : refund.units()) {
                if (part.item().equals(unit.item())) {
                    price = price.minus(part.price());
                    tax = tax.minus(part.tax());
                    lost |= part.disposition() == Disposition.LOST;
                }
            }
        }
        return new Left(unit, price, tax, parts, lost);
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
            throw new RefundRefused(RefundRefused.Reason.NOTHING_ASKED);
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
                left.parts().spread(asked.amount()));
    }

    private static void requireRestockable(UnitRefund asked, Left left) {
        if (left.lost()) {
            throw new RefundRefused(RefundRefused.Reason.ALREADY_LOST);
        }
        if (!asked.amount().equals(left.price())) {
            throw new RefundRefused(RefundRefused.Reason.NEEDS_FULL_AMOUNT);
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
        return left(item).lost();
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
