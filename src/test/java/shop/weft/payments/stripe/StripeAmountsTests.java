package shop.weft.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.weft.shared.Money;

class StripeAmountsTests {

    @ParameterizedTest
    @CsvSource({
        "2595, USD, 2595",
        "700, JPY, 700",
        "5, ISK, 500",
        "5, UGX, 500",
        "1050, HUF, 1050",
        "80000, TWD, 80000",
        "5120, KWD, 5120",
        "500, MGA, 5",
        "3000, KRW, 3000",
        "1, RWF, 1",
        "9900, KES, 9900"
    })
    void passesBothWays(long minor, String currency, long atStripe) {
        var money = Money.of(minor, currency);

        assertThat(StripeAmounts.toStripe(money)).isEqualTo(atStripe);
        assertThat(StripeAmounts.fromStripe(atStripe, StripeAmounts.code(money.currency())))
                .isEqualTo(money);
        assertThat(StripeAmounts.fromStripe(-atStripe, StripeAmounts.code(money.currency())))
                .isEqualTo(money.negate());
    }

    @Test
    void refusesWhatIsTooFineForStripe() {
        assertThatIllegalArgumentException().isThrownBy(() -> StripeAmounts.toStripe(Money.of(501, "MGA")));
        assertThatIllegalArgumentException().isThrownBy(() -> StripeAmounts.toStripe(Money.of(5_124, "KWD")));
    }

    @Test
    void refusesAFractionThatIsoDoesNotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> StripeAmounts.fromStripe(550, "isk"));
    }

    @Test
    void everyCurrencyOfJavaIsKnownToConvertBackToItself() {
        assertThat(Currency.getAvailableCurrencies())
                .filteredOn(currency ->
                        currency.getDefaultFractionDigits() >= 0 && currency.getDefaultFractionDigits() <= 3)
                .allSatisfy(currency -> {
                    var thousand = Money.ofMajor(java.math.BigDecimal.valueOf(1_000), currency);
                    long atStripe = StripeAmounts.toStripe(thousand);
                    assertThat(StripeAmounts.fromStripe(atStripe, StripeAmounts.code(currency)))
                            .isEqualTo(thousand);
                });
    }
}
