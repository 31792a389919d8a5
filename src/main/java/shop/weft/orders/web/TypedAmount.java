package shop.weft.orders.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import shop.weft.shared.Money;

/** Reads an amount as people type it. */
final class TypedAmount {

    private TypedAmount() {}

    /** Nothing typed is zero; what is no amount, or less than nothing, is empty. */
    static Optional<Money> read(String typed, Currency currency) {
        if (typed.isEmpty()) {
            return Optional.of(Money.zero(currency));
        }
        try {
            return Optional.of(Money.ofMajor(new BigDecimal(typed.replace(',', '.')), currency))
                    .filter(amount -> !amount.isNegative());
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            return Optional.empty();
        }
    }
}
