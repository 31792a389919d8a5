package shop.weft.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shop.weft.shared.Money;
import shop.weft.testing.ShopTest;

/** Each test has a currency pair of its own, which no other test uses, because recorded rates stay. */
@ShopTest
class RatesTests {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Rates rates;

    @Test
    void givesTheLatestOnOrBeforeTheDay() {
        var mvr = Currency.getInstance("MVR");
        rates.record(USD, mvr, MONDAY, new BigDecimal("133.60"), "a bank");
        rates.record(USD, mvr, MONDAY.plusDays(2), new BigDecimal("134"), "a bank");

        assertThat(rates.on(USD, mvr, MONDAY.plusDays(1)).rate()).isEqualByComparingTo("133.60");
        assertThat(rates.on(USD, mvr, MONDAY.plusDays(2)).rate()).isEqualByComparingTo("134");
        assertThat(rates.on(USD, mvr, MONDAY.plusDays(9)).day()).isEqualTo(MONDAY.plusDays(2));
        assertThatExceptionOfType(RateMissing.class).isThrownBy(() -> rates.on(USD, mvr, MONDAY.minusDays(1)));
    }

    @Test
    void convertsBothWaysRoundingHalfUp() {
        var scr = Currency.getInstance("SCR");
        rates.record(USD, scr, MONDAY, new BigDecimal("128"), "a bank");

        assertThat(rates.convert(Money.of(100, USD), scr, MONDAY)).isEqualTo(Money.of(12800, scr));
        assertThat(rates.convert(Money.of(64, scr), USD, MONDAY)).isEqualTo(Money.of(1, USD));
        assertThat(rates.convert(Money.of(63, scr), USD, MONDAY)).isEqualTo(Money.of(0, USD));
        assertThat(rates.convert(Money.of(7, scr), scr, MONDAY)).isEqualTo(Money.of(7, scr));
    }

    @Test
    void minorUnitsOfBothCurrenciesCount() {
        var kmf = Currency.getInstance("KMF");
        rates.record(USD, kmf, MONDAY, new BigDecimal("150.5"), "a bank");

        assertThat(rates.convert(Money.of(100, USD), kmf, MONDAY)).isEqualTo(Money.of(151, kmf));
        assertThat(rates.convert(Money.of(301, kmf), USD, MONDAY)).isEqualTo(Money.of(200, USD));
    }

    @Test
    void anOlderRateIsNotRememberedWhenANewerOneArrives() {
        var btn = Currency.getInstance("BTN");
        rates.record(USD, btn, MONDAY, new BigDecimal("120"), "a bank");
        assertThat(rates.on(USD, btn, MONDAY.plusDays(1)).rate()).isEqualByComparingTo("120");

        rates.record(USD, btn, MONDAY.plusDays(1), new BigDecimal("121"), "a bank");
        assertThat(rates.on(USD, btn, MONDAY.plusDays(1)).rate()).isEqualByComparingTo("121");
    }

    @Test
    void keepsTheFirstOfAPairAndDayEitherWayRound() {
        var wst = Currency.getInstance("WST");
        rates.record(wst, USD, MONDAY, new BigDecimal("0.0125"), "a bank");
        rates.record(wst, USD, MONDAY, new BigDecimal("0.01250"), "another");

        assertThatExceptionOfType(RateConflict.class)
                .isThrownBy(() -> rates.record(wst, USD, MONDAY, new BigDecimal("0.0126"), "a bank"));
        assertThatExceptionOfType(RateConflict.class)
                .isThrownBy(() -> rates.record(USD, wst, MONDAY, new BigDecimal("80"), "a bank"));
        assertThat(rates.on(USD, wst, MONDAY).rate()).isEqualByComparingTo("80");
        assertThat(rates.on(wst, USD, MONDAY).source()).isEqualTo("a bank");
    }

    @Test
    void refusesWhatCannotBeARate() {
        var top = Currency.getInstance("TOP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rates.record(USD, top, MONDAY, BigDecimal.ZERO, "a bank"));
        assertThatIllegalArgumentException().isThrownBy(() -> rates.record(USD, USD, MONDAY, BigDecimal.TWO, "a bank"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rates.record(USD, top, MONDAY, new BigDecimal("0.00000000001"), "a bank"));
    }
}
