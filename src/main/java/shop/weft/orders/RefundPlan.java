package shop.weft.orders;

import java.util.List;
import java.util.UUID;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.shared.Money;
import shop.weft.split.SplitParts;

/**
 * What exactly goes back, worked out against what remains.
 *
 * @param carriageTax the tax in proportion to the carriage
 */
record RefundPlan(List<Unit> units, Money carriage, Money carriageTax, Money donation) {

    /**
     * One unit's part.
     *
     * @param price before tax; nothing where a unit refunded before is only said to be back or lost now
     * @param parts who bears the price: spread by what remained of the unit's split
     * @param loss what of the refunds for it turns out to be a loss
     */
    record Unit(
            UUID item, UUID partner, Disposition disposition, Money price, Money tax, SplitParts parts, Money loss) {}

    Money unitTax() {
        return Money.sum(units.stream().map(Unit::tax).toList(), carriage.currency());
    }

    Money price() {
        return Money.sum(units.stream().map(Unit::price).toList(), carriage.currency());
    }

    Money total() {
        return price().plus(unitTax()).plus(carriage).plus(carriageTax).plus(donation);
    }

    RefundPreview preview() {
        return new RefundPreview(price(), unitTax().plus(carriageTax), carriage, donation, total());
    }

    boolean isEmpty() {
        return units.isEmpty() && movesNoMoney();
    }

    boolean movesNoMoney() {
        return total().isZero();
    }
}
