package shop.weft.payments.stripe;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import shop.weft.shared.Money;

/**
 * The one place where amounts pass between Stripe's minor units and ISO's. For most currencies they are the same: for
 * some Stripe has no decimals where ISO has two (MGA), or two where ISO has none (ISK, UGX). Where Stripe takes only
 * certain amounts (whole krónur, tens of fils) others are refused here, before Stripe does.
 */
public final class StripeAmounts {

    private static final Set<String> WITHOUT_DECIMALS = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    /** Two decimals at Stripe for old times' sake, always 00. */
    private static final Set<String> WHOLE_WITH_TWO_DECIMALS = Set.of("ISK", "UGX");

    private static final Set<String> WITH_THREE_DECIMALS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private StripeAmounts() {}

    /**
     * The amount in Stripe's units: 5 ISK are 500, 700 JPY are 700.
     *
     * @throws IllegalArgumentException if Stripe does not take so fine an amount of the currency
     */
    public static long toStripe(Money money) {
        var code = money.currency().getCurrencyCode();
        try {
            long amount = money.toMajor().movePointRight(digits(code)).longValueExact();
            if (amount % step(code) != 0) {
                throw tooFine(money);
            }
            return amount;
        } catch (ArithmeticException inexact) {
            throw tooFine(money);
        }
    }

    /**
     * Reads an amount that Stripe gave.
     *
     * @param currencyCode as Stripe writes it, in lower case
     * @throws IllegalArgumentException if the amount has no exact value in ISO's minor units
     */
    public static Money fromStripe(long amount, String currencyCode) {
        var currency = currency(currencyCode);
        try {
            var major = java.math.BigDecimal.valueOf(amount, digits(currency.getCurrencyCode()));
            return Money.ofMajor(major, currency);
        } catch (ArithmeticException inexact) {
            throw new IllegalArgumentException(
                    "%d %s is no whole number of minor units".formatted(amount, currencyCode));
        }
    }

    /** The currency of a code in Stripe's lower case. */
    public static Currency currency(String code) {
        return Currency.getInstance(code.toUpperCase(Locale.ROOT));
    }

    /** The code of a currency as Stripe writes it. */
    public static String code(Currency currency) {
        return currency.getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    private static int digits(String code) {
        if (WITHOUT_DECIMALS.contains(code)) {
            return 0;
        }
        return WITH_THREE_DECIMALS.contains(code) ? 3 : 2;
    }

    private static int step(String code) {
        if (WHOLE_WITH_TWO_DECIMALS.contains(code)) {
            return 100;
        }
        return WITH_THREE_DECIMALS.contains(code) ? 10 : 1;
    }

    private static IllegalArgumentException tooFine(Money money) {
        return new IllegalArgumentException("Stripe takes no amount as fine as " + money);
    }
}
