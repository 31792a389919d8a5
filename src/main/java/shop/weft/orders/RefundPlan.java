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
     * @param price before tax
     * @param parts who bears the price: spread by what remained of the unit's split
     */
    record Unit(UUID item, UUID partner, Disposition disposition, Money price, Money tax, SplitParts parts) {}

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
        return total().isZero();
    }
}
