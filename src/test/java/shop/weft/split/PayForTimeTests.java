package shop.weft.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import shop.weft.shared.Money;

class PayForTimeTests {

    @Test
    void isExactAndRoundedHalfUpOnce() {
        assertThat(PayForTime.of(Money.of(18000, "NPR"), 420)).isEqualTo(Money.of(126_000, "NPR"));
        assertThat(PayForTime.of(Money.of(100, "USD"), 20)).isEqualTo(Money.of(33, "USD"));
        assertThat(PayForTime.of(Money.of(101, "USD"), 30)).isEqualTo(Money.of(51, "USD"));
        assertThat(PayForTime.of(Money.of(1, "JPY"), 29)).isEqualTo(Money.of(0, "JPY"));
    }

    @Test
    void refusesNegativeTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> PayForTime.of(Money.of(1, "USD"), -1));
    }
}
