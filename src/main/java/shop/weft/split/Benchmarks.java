package shop.weft.split;

import java.util.List;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** What an hour's pay is measured against, by country: legal minimum, prevailing wage, living wage. */
@Component
public class Benchmarks {

    /**
     * Records a benchmark. The first of a country, rung and year stands: recording it again changes nothing, and with
     * another amount is refused.
     *
     * @throws BenchmarkConflict if another amount is recorded for the country, rung and year
     */
    public void record(WageBenchmark benchmark) {
        throw new UnsupportedOperationException();
    }

    /**
     * An hour's pay against the latest benchmark of each rung that is recorded for a country in the same currency, in
     * the order of the rungs.
     *
     * @param country ISO 3166 alpha-2
     */
    public List<WageComparison> compare(Money hourlyRate, String country) {
        throw new UnsupportedOperationException();
    }
}
