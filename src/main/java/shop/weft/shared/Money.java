package shop.weft.shared;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;

/**
 * An exact amount of one currency, in its minor units: {@code Money.of(2595, "USD")} is 25.95 dollars, and
 * {@code Money.of(700, "JPY")} is 700 yen. Amounts may be negative (a credit in the ledger); where a rule forbids that,
 * the object that owns the rule refuses it.
 *
 * <p>Arithmetic is in {@code long} and throws {@link ArithmeticException} on overflow. Two currencies never mix: that
 * throws {@link CurrencyMismatch}. Nothing here rounds, except {@link #multiply(BigDecimal, Currency, RoundingMode)},
 * which is told how.
 *
 * @param minor the amount in minor units
 * @param currency an ISO 4217 currency
 */
@Embeddable
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money of(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    /** @throws IllegalArgumentException if the code is not an ISO 4217 code */
    public static Money of(long minor, String currencyCode) {
        return new Money(minor, Currency.getInstance(currencyCode));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** Adds up amounts of one currency; the sum of none is zero. */
    public static Money sum(Collection<Money> amounts, Currency currency) {
        return amounts.stream().reduce(zero(currency), Money::plus);
    }

    /**
     * Reads a decimal amount, as a person writes it: {@code parse("25.95", USD)} is 2595 minor units.
     *
     * @throws ArithmeticException if it has more decimals than the currency
     */
    public static Money ofMajor(BigDecimal amount, Currency currency) {
        return new Money(
                amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(minor, other.minor), currency);
    }

    public Money negate() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /** So many thousandths of this amount, rounded as told. */
    public Money permille(int permille, RoundingMode rounding) {
        return new Money(
                BigDecimal.valueOf(minor)
                        .multiply(BigDecimal.valueOf(permille))
                        .movePointLeft(3)
                        .setScale(0, rounding)
                        .longValueExact(),
                currency);
    }

    /** This amount at a rate: {@code rate} is how many major units of {@code target} one major unit of ours is worth. */
    public Money multiply(BigDecimal rate, Currency target, RoundingMode rounding) {
        return new Money(
                toMajor()
                        .multiply(rate)
                        .movePointRight(target.getDefaultFractionDigits())
                        .setScale(0, rounding)
                        .longValueExact(),
                target);
    }

    /** The amount in major units with all its decimals: 2595 minor units of USD are {@code 25.95}. */
    public BigDecimal toMajor() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minor, other.minor);
    }

    /** For logs and messages to developers: {@code 25.95 USD}. People read amounts through the message bundles. */
    @Override
    public String toString() {
        return toMajor().toPlainString() + " " + currency.getCurrencyCode();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatch(currency, other.currency);
        }
    }
}
