package shop.weft.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTests {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Currency KWD = Currency.getInstance("KWD");

    @Test
    void addsUpInMinorUnits() {
        assertThat(Money.sum(List.of(usd(1), usd(2), usd(-5)), USD)).isEqualTo(usd(-2));
        assertThat(Money.sum(List.of(), USD)).isEqualTo(Money.zero(USD));
        assertThat(usd(7).minus(usd(9)).negate()).isEqualTo(usd(2));
        assertThat(usd(7).times(3)).isEqualTo(usd(21));
        assertThat(usd(7).min(usd(9))).isEqualTo(usd(7));
        assertThat(usd(7).max(usd(9))).isEqualTo(usd(9));
    }

    @Test
    void knowsEachCurrencysDecimals() {
        assertThat(usd(2595)).hasToString("25.95 USD");
        assertThat(Money.of(700, JPY)).hasToString("700 JPY");
        assertThat(Money.of(1234, KWD)).hasToString("1.234 KWD");
        assertThat(Money.ofMajor(new BigDecimal("25.95"), USD)).isEqualTo(usd(2595));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofMajor(new BigDecimal("25.955"), USD));
    }

    @Test
    void convertsBetweenCurrenciesOfOtherDecimalsRoundingAsTold() {
        assertThat(usd(100).multiply(new BigDecimal("150.5"), JPY, RoundingMode.HALF_UP))
                .isEqualTo(Money.of(151, JPY));
        assertThat(usd(100).multiply(new BigDecimal("150.5"), JPY, RoundingMode.DOWN))
                .isEqualTo(Money.of(150, JPY));
        assertThat(usd(1000).permille(125, RoundingMode.DOWN)).isEqualTo(usd(125));
        assertThat(usd(999).permille(125, RoundingMode.CEILING)).isEqualTo(usd(125));
    }

    @Test
    void neverMixesCurrencies() {
        assertThatExceptionOfType(CurrencyMismatch.class).isThrownBy(() -> usd(1).plus(Money.of(1, JPY)));
        assertThatExceptionOfType(CurrencyMismatch.class).isThrownBy(() -> usd(1).compareTo(Money.of(1, JPY)));
    }

    @Test
    void refusesToOverflow() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> usd(Long.MAX_VALUE).plus(usd(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> usd(Long.MIN_VALUE).negate());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> usd(Long.MAX_VALUE).times(2));
    }

    private static Money usd(long minor) {
        return Money.of(minor, USD);
    }
}
