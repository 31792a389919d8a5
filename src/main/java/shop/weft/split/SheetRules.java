package shop.weft.split;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.weft.rates.Rates;
import shop.weft.shared.Money;
import shop.weft.split.CostSheetRefused.Problem;

/** What must be true of a cost sheet before it is worth adding up. */
@Component
class SheetRules {

    private static final int FEWEST_TIMINGS = 3;
    private static final int WHOLE_PERMILLE = 1000;

    private final Rates rates;
    private final Benchmarks benchmarks;

    SheetRules(Rates rates, Benchmarks benchmarks) {
        this.rates = rates;
        this.benchmarks = benchmarks;
    }

    Set<Problem> problemsBeforeSums(CostSheet sheet, String country, LocalDate day) {
        var problems = EnumSet.noneOf(Problem.class);
        if (!wellFormed(sheet)) {
            problems.add(Problem.NOT_POSITIVE);
        }
        judgeTime(sheet, problems);
        judgePay(sheet, country, day, problems);
        return problems;
    }

    /** The benchmarks that an hour's pay does not reach, in the order of the rungs; a stipend is held against none. */
    List<WageBenchmark> benchmarksAbove(CostSheet sheet, String country, LocalDate day) {
        return sheet.labour() == Party.STIPEND
                ? List.of()
                : benchmarks.standing(country, day.getYear()).stream()
                        .filter(one -> one.hourly()
                                .currency()
                                .equals(sheet.hourlyRate().currency()))
                        .filter(one -> one.hourly().compareTo(sheet.hourlyRate()) > 0)
                        .toList();
    }

    private static void judgeTime(CostSheet sheet, Set<Problem> problems) {
        if (sheet.timings().size() < FEWEST_TIMINGS) {
            problems.add(Problem.TOO_FEW_TIMINGS);
        } else if (2L * sheet.minutes() < twiceTheMedian(sheet.timings())) {
            problems.add(Problem.MINUTES_BELOW_TIMINGS);
        }
    }

    /** Doubled, because the median of an even number of timings may end in a half. */
    private static long twiceTheMedian(List<Integer> timings) {
        var sorted = timings.stream().sorted().toList();
        int size = sorted.size();
        return (long) sorted.get((size - 1) / 2) + sorted.get(size / 2);
    }

    /** A stipend is no wage, so it is not measured against one. */
    private void judgePay(CostSheet sheet, String country, LocalDate day, Set<Problem> problems) {
        if (sheet.labour() == Party.STIPEND) {
            return;
        }
        var minimum = benchmarks.legalMinimum(country, day.getYear());
        if (minimum.isEmpty()) {
            problems.add(Problem.NO_BENCHMARK);
            return;
        }
        var least = rates.convert(minimum.get().hourly(), sheet.hourlyRate().currency(), day);
        if (sheet.hourlyRate().compareTo(least) < 0) {
            problems.add(Problem.BELOW_LEGAL_MINIMUM);
        }
    }

    private static boolean wellFormed(CostSheet sheet) {
        boolean paid = sheet.labour() == Party.STIPEND
                ? !sheet.hourlyRate().isNegative()
                : sheet.hourlyRate().isPositive();
        return paid
                && sheet.price().isPositive()
                && sheet.minutes() > 0
                && sheet.timings().stream().allMatch(timing -> timing > 0)
                && List.of(sheet.materials(), sheet.overhead(), sheet.freightIn()).stream()
                        .noneMatch(Money::isNegative)
                && isShare(sheet.shopPermille())
                && isShare(sheet.aftercareFloorPermille());
    }

    private static boolean isShare(int permille) {
        return permille >= 0 && permille <= WHOLE_PERMILLE;
    }
}
