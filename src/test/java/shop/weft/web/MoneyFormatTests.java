package shop.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import shop.weft.shared.Money;

class MoneyFormatTests {

    @Test
    void writesAllMinorUnitsInTheDigitsOfTheLanguage() {
        assertThat(MoneyFormat.figure(Money.of(256_000, "NPR"), Locale.ENGLISH)).isEqualTo("2,560.00");
        assertThat(MoneyFormat.figure(Money.of(256_000, "NPR"), Locale.GERMAN)).isEqualTo("2.560,00");
        assertThat(MoneyFormat.figure(Money.of(700, "JPY"), Locale.ENGLISH)).isEqualTo("700");
        assertThat(MoneyFormat.figure(Money.of(1_234, "KWD"), Locale.ENGLISH)).isEqualTo("1.234");
        assertThat(MoneyFormat.figure(Money.of(-5, "USD"), Locale.ENGLISH)).isEqualTo("-0.05");
    }

    @Test
    void writesLargeAmountsExactly() {
        assertThat(MoneyFormat.figure(Money.of(9_007_199_254_740_993L, "USD"), Locale.ENGLISH))
                .isEqualTo("90,071,992,547,409.93");
    }

    @Test
    void addsUp() {
        assertThat(new MoneyFormat().sum(List.of(Money.of(1, "USD"), Money.of(2, "USD"))))
                .isEqualTo(Money.of(3, "USD"));
    }
}
