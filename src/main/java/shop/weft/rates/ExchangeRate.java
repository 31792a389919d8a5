package shop.weft.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import shop.weft.shared.Money;

/**
 * A recorded rate.
 *
 * @param rate how many {@code to} one {@code from} is worth
 * @param day the day it was recorded for, UTC
 */
public record ExchangeRate(Currency from, Currency to, LocalDate day, BigDecimal rate, String source) {

    /** Converts, rounding half up. */
    public Money convert(Money amount) {
        if (!amount.currency().equals(from)) {
            throw new IllegalArgumentException("A rate from %s cannot convert %s".formatted(from, amount));
        }
        return amount.multiply(rate, to, RoundingMode.HALF_UP);
    }
}
