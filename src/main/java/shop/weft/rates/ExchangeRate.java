package shop.weft.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import shop.weft.shared.Money;

/**
 * A recorded rate, or the inverse of one.
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

    static ExchangeRate oneToOne(Currency currency, LocalDate day) {
        return new ExchangeRate(currency, currency, day, BigDecimal.ONE, "same currency");
    }

    /** The other way round, to 34 digits. */
    ExchangeRate inverse() {
        return new ExchangeRate(to, from, day, BigDecimal.ONE.divide(rate, MathContext.DECIMAL128), source);
    }

    /** The same rate seen from a currency of the pair. */
    ExchangeRate seenFrom(Currency currency) {
        return currency.equals(from) ? this : inverse();
    }
}
