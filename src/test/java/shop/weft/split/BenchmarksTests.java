package shop.weft.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shop.weft.shared.Money;
import shop.weft.split.WageBenchmark.Rung;
import shop.weft.testing.ShopTest;

@ShopTest
class BenchmarksTests {

    @Autowired
    private Benchmarks benchmarks;

    @Test
    void comparesWithTheLatestOfEachRung() {
        benchmarks.record(benchmark("ZY", Rung.LIVING_WAGE, 2024, 9000));
        benchmarks.record(benchmark("ZY", Rung.LIVING_WAGE, 2025, 11000));
        benchmarks.record(benchmark("ZY", Rung.LEGAL_MINIMUM, 2025, 8000));

        var comparisons = benchmarks.compare(Money.of(18000, "NPR"), "ZY");

        assertThat(comparisons)
                .extracting(it -> it.benchmark().rung())
                .containsExactly(Rung.LEGAL_MINIMUM, Rung.LIVING_WAGE);
        assertThat(comparisons)
                .extracting(WageComparison::ratio)
                .containsExactly(new BigDecimal("2.2"), new BigDecimal("1.6"));
        assertThat(comparisons.getLast().benchmark().year()).isEqualTo(2025);
        assertThat(benchmarks.compare(Money.of(18000, "USD"), "ZY")).isEmpty();
    }

    @Test
    void keepsTheFirstOfACountryRungAndYear() {
        var first = benchmark("ZX", Rung.LEGAL_MINIMUM, 2025, 8000);
        benchmarks.record(first);
        benchmarks.record(first);

        assertThatExceptionOfType(BenchmarkConflict.class)
                .isThrownBy(() -> benchmarks.record(benchmark("ZX", Rung.LEGAL_MINIMUM, 2025, 8001)));
        assertThat(benchmarks.legalMinimum("ZX", 2026)).contains(first);
        assertThat(benchmarks.legalMinimum("ZX", 2024)).isEmpty();
    }

    private static WageBenchmark benchmark(String country, Rung rung, int year, long minor) {
        return new WageBenchmark(country, rung, year, Money.of(minor, "NPR"), "an invented institute");
    }
}
