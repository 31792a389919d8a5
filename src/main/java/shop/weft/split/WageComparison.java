package shop.weft.split;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shop.weft.shared.Money;

/**
 * An hour's pay against a benchmark.
 *
 * @param ratio the pay in benchmarks, to one decimal, rounded down so that it never flatters: {@code 1.6} is 1.6 times
 */
public record WageComparison(WageBenchmark benchmark, BigDecimal ratio) {

    static WageComparison of(Money hourlyRate, WageBenchmark benchmark) {
        var ratio = hourlyRate.toMajor().divide(benchmark.hourly().toMajor(), 1, RoundingMode.DOWN);
        return new WageComparison(benchmark, ratio);
    }
}
