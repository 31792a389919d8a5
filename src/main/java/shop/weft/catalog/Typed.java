package shop.weft.catalog;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import shop.weft.shared.Money;

/** Reads numbers as people type them. */
final class Typed {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,10}([.,]\\d+)?");

    private Typed() {}

    /** A decimal amount: {@code 1,250.50}, {@code 1250,50} or {@code 1 250.50}; empty if it is none of the currency's. */
    static Optional<Money> money(String typed, Currency currency) {
        var text = typed.replaceAll("[\\s\u00a0]", "");
        var plain = GROUPED.matcher(text).matches() ? text.replace(",", "") : text.replace(',', '.');
        if (!PLAIN.matcher(plain).matches()) {
            return Optional.empty();
        }
        var amount = new BigDecimal(plain).stripTrailingZeros();
        return amount.scale() > currency.getDefaultFractionDigits()
                ? Optional.empty()
                : Optional.of(Money.ofMajor(amount, currency));
    }

    /** A whole number of at most six digits. */
    static Optional<Integer> whole(String typed) {
        return WHOLE.matcher(typed).matches() ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
