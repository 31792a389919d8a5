package shop.weft.split;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;
import shop.weft.split.WageBenchmark.Rung;

/** What an hour's pay is measured against, by country: legal minimum, prevailing wage, living wage. */
@Component
public class Benchmarks {

    private final BenchmarkTable table;

    Benchmarks(BenchmarkTable table) {
        this.table = table;
    }

    /**
     * Records a benchmark. The first of a country, rung and year stands: recording it again changes nothing, and with
     * another amount is refused.
     *
     * @throws BenchmarkConflict if another amount is recorded for the country, rung and year
     */
    public void record(WageBenchmark benchmark) {
        if (stands(benchmark)) {
            return;
        }
        try {
            table.add(benchmark);
        } catch (DuplicateKeyException raced) {
            if (!stands(benchmark)) {
                throw raced;
            }
        }
    }

    /**
     * An hour's pay against the latest benchmark of each rung that is recorded for a country in the same currency, in
     * the order of the rungs. One SQL statement.
     *
     * @param country ISO 3166 alpha-2
     */
    public List<WageComparison> compare(Money hourlyRate, String country) {
        var benchmarks = table.of(country);
        return Arrays.stream(Rung.values())
                .flatMap(rung -> latest(benchmarks, rung))
                .filter(benchmark -> benchmark.hourly().currency().equals(hourlyRate.currency()))
                .map(benchmark -> WageComparison.of(hourlyRate, benchmark))
                .toList();
    }

    /** The legal minimum of a country for a year, or the latest before it: it stands until a new one is recorded. */
    Optional<WageBenchmark> legalMinimum(String country, int year) {
        var known = table.of(country).stream()
                .filter(benchmark -> benchmark.year() <= year)
                .toList();
        return latest(known, Rung.LEGAL_MINIMUM).findFirst();
    }

    /** The same for every rung, in their order. */
    List<WageBenchmark> standing(String country, int year) {
        var known = table.of(country).stream()
                .filter(benchmark -> benchmark.year() <= year)
                .toList();
        return Arrays.stream(Rung.values()).flatMap(rung -> latest(known, rung)).toList();
    }

    private boolean stands(WageBenchmark benchmark) {
        var recorded = table.find(benchmark.country(), benchmark.rung(), benchmark.year());
        recorded.filter(other -> !other.hourly().equals(benchmark.hourly())).ifPresent(other -> {
            throw new BenchmarkConflict(other, benchmark);
        });
        return recorded.isPresent();
    }

    private static Stream<WageBenchmark> latest(List<WageBenchmark> newestFirst, Rung rung) {
        return newestFirst.stream()
                .filter(benchmark -> benchmark.rung() == rung)
                .limit(1);
    }
}
