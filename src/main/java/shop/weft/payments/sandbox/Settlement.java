package shop.weft.payments.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.stripe.StripeAmounts;

/**
 * An amount as it reaches the account's balance. USD, EUR and GBP have balances of their own; everything else is
 * converted to USD at the sandbox's fixed rate.
 *
 * @param amount in minor units of the balance's currency; negative when money leaves
 * @param rate what one unit of the original currency was worth, or none without a conversion
 */
record Settlement(long amount, String currency, @Nullable BigDecimal rate) {

    private static final Set<String> WITH_BALANCE = Set.of("usd", "eur", "gbp");
    private static final Map<String, BigDecimal> USD_PER_UNIT = Map.of(
            "jpy", new BigDecimal("0.0067"),
            "inr", new BigDecimal("0.0119"),
            "kes", new BigDecimal("0.0077"),
            "cad", new BigDecimal("0.72"),
            "chf", new BigDecimal("1.12"),
            "isk", new BigDecimal("0.0072"),
            "ugx", new BigDecimal("0.00027"),
            "huf", new BigDecimal("0.0027"));

    static Settlement of(long amount, String currency) {
        if (WITH_BALANCE.contains(currency)) {
            return new Settlement(amount, currency, null);
        }
        var rate = USD_PER_UNIT.get(currency);
        if (rate == null) {
            throw StripeError.invalid(null, "currency", "The sandbox has no rate for " + currency);
        }
        var usd = StripeAmounts.fromStripe(amount, currency)
                .multiply(rate, Currency.getInstance("USD"), RoundingMode.HALF_EVEN);
        return new Settlement(StripeAmounts.toStripe(usd), "usd", rate);
    }

    Settlement negate() {
        return new Settlement(-amount, currency, rate);
    }
}
