package shop.weft.split;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mockito.Answers;
import shop.weft.rates.ExchangeRate;
import shop.weft.rates.Rates;
import shop.weft.shared.Money;
import shop.weft.split.WageBenchmark.Rung;

/** Cost sheets for tests, in Nepalese rupees at 133.60 to the dollar, and a waterfall that knows no database. */
final class Sheets {

    static final Currency USD = Currency.getInstance("USD");
    static final Currency NPR = Currency.getInstance("NPR");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final BigDecimal NPR_IN_USD = new BigDecimal("0.0074850299");

    private Sheets() {}

    /** A shawl at 64.00 USD: 420 minutes at 180.00 NPR an hour. */
    static CostSheet shawl() {
        return sheet(6400, Party.WAGE, 420, List.of(410, 420, 445), 18000, 95000, 60000, 40000, 120, 50);
    }

    static CostSheet sheet(
            long priceMinor,
            Party labour,
            int minutes,
            List<Integer> timings,
            long hourlyMinor,
            long materialsMinor,
            long overheadMinor,
            long freightMinor,
            int shopPermille,
            int floorPermille) {
        return new CostSheet(
                Money.of(priceMinor, USD),
                labour,
                minutes,
                timings,
                Money.of(hourlyMinor, NPR),
                Money.of(materialsMinor, NPR),
                Money.of(overheadMinor, NPR),
                Money.of(freightMinor, NPR),
                shopPermille,
                floorPermille);
    }

    /** Sheets of all sorts, most of them publishable. */
    static CostSheet anySheet(Random random) {
        long price = 900 + random.nextInt(40_000);
        long rupees = price * 13360 / 100;
        int minutes = 15 + random.nextInt(900);
        return sheet(
                price,
                random.nextInt(5) == 0 ? Party.STIPEND : Party.WAGE,
                minutes,
                List.of(minutes, Math.max(1, minutes - random.nextInt(10)), minutes + random.nextInt(3)),
                Math.max(1, rupees * (10 + random.nextInt(45)) / 100 * 60 / minutes),
                rupees * random.nextInt(18) / 100,
                rupees * random.nextInt(12) / 100,
                rupees * random.nextInt(8) / 100,
                10 + random.nextInt(160),
                random.nextInt(60));
    }

    /** Every country has a legal minimum of 0.01 NPR an hour, except where a test says otherwise. */
    static Waterfall waterfall() {
        return waterfall(1);
    }

    static Waterfall waterfall(long legalMinimumMinor) {
        var benchmarks = mock(Benchmarks.class, withSettings().stubOnly());
        when(benchmarks.legalMinimum("NP", DAY.getYear()))
                .thenReturn(Optional.of(
                        new WageBenchmark("NP", Rung.LEGAL_MINIMUM, 2025, Money.of(legalMinimumMinor, NPR), "a test")));
        var rates = rates();
        return new Waterfall(rates, new SheetRules(rates, benchmarks));
    }

    private static Rates rates() {
        var rates = mock(Rates.class, withSettings().stubOnly().defaultAnswer(Answers.CALLS_REAL_METHODS));
        doAnswer(call -> {
                    Currency from = call.getArgument(0);
                    Currency to = call.getArgument(1);
                    var rate = from.equals(to) ? BigDecimal.ONE : NPR_IN_USD;
                    return new ExchangeRate(from, to, DAY, rate, "a test");
                })
                .when(rates)
                .on(any(), any(), any());
        return rates;
    }
}
