package shop.weft.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.weft.pricing.CarriageTariff.Step;
import shop.weft.shared.Money;

class CarriageTariffTests {

    private final CarriageTariff tariff =
            new CarriageTariff(List.of(new Step(2000, usd(695)), new Step(500, usd(480)), new Step(10_000, usd(895))));

    @Test
    void takesTheFirstStepThatCarriesTheWeight() {
        assertThat(tariff.forWeight(0)).isEqualTo(usd(480));
        assertThat(tariff.forWeight(500)).isEqualTo(usd(480));
        assertThat(tariff.forWeight(501)).isEqualTo(usd(695));
        assertThat(tariff.forWeight(10_000)).isEqualTo(usd(895));
    }

    @Test
    void sendsWhatIsHeavierInSeveralParcels() {
        assertThat(tariff.forWeight(10_001)).isEqualTo(usd(895 + 480));
        assertThat(tariff.forWeight(20_000)).isEqualTo(usd(2 * 895));
        assertThat(tariff.forWeight(21_500)).isEqualTo(usd(2 * 895 + 695));
    }

    @Test
    void neverGetsCheaperWithWeight() {
        for (int grams = 1; grams < 40_000; grams++) {
            assertThat(tariff.forWeight(grams)).isGreaterThanOrEqualTo(tariff.forWeight(grams - 1));
        }
    }

    @Test
    void refusesNegativeWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> tariff.forWeight(-1));
    }

    private static Money usd(long minor) {
        return Money.of(minor, "USD");
    }
}
