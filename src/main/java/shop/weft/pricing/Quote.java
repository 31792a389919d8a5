package shop.weft.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * What a buyer pays, to be frozen on the order.
 *
 * @param goods the sum of the unit prices before tax
 * @param carriage before tax
 * @param unitTaxes tax per unit, in the order of the units asked for; they and the carriage tax sum to the tax
 * @param jurisdiction whom the tax is for, such as {@code NL}, or none where the shop collects none
 * @param taxBasisPoints the rate, in hundredths of a per cent
 */
public record Quote(
        Money goods,
        Money carriage,
        List<Money> unitTaxes,
        Money carriageTax,
        @Nullable String jurisdiction,
        int taxBasisPoints) {

    public Money tax() {
        return Money.sum(unitTaxes, goods.currency()).plus(carriageTax);
    }

    public Money total() {
        return goods.plus(carriage).plus(tax());
    }
}
