package shop.weft.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import shop.weft.shared.Money;

/**
 * A country in which the shop's operator is registered, and so adds tax to what is sent there.
 *
 * @param country ISO 3166 alpha-2
 * @param basisPoints the rate on goods and carriage, in hundredths of a per cent; zero ends the registration
 * @param from the first day it is collected, UTC
 * @param label what the tax is called there, such as {@code VAT}
 */
public record TaxRegistration(String country, int basisPoints, LocalDate from, String label) {

    public TaxRegistration {
        if (basisPoints < 0 || basisPoints > 10_000) {
            throw new IllegalArgumentException("No tax takes " + basisPoints + " of 10000");
        }
    }

    /**
     * The tax on one unit or on the carriage, rounded half up: the one place where tax is rounded. It is rounded by the
     * unit, so that a unit given back takes exactly its own tax along.
     */
    public Money on(Money amount) {
        long tax = BigDecimal.valueOf(amount.minor())
                .multiply(BigDecimal.valueOf(basisPoints))
                .movePointLeft(4)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return Money.of(tax, amount.currency());
    }
}
