package shop.weft.split;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;
import shop.weft.split.CostSheetRefused.Problem;

/**
 * What a cost sheet comes to and what is wrong with it.
 *
 * @param parts every party's amount at list price, summing to it; aftercare may be negative. Empty where an amount is
 *     impossible or a rate is missing
 * @param problems why it cannot be published; none if it can
 * @param below the wage benchmarks of the country that an hour's pay does not reach; only the legal minimum is a problem
 * @param aftercareShort how much less than its floor remains for aftercare, or none if enough does
 * @param shopShort how much of the dearest payment fee the shop's share cannot carry, or none if it can
 * @param leastPrice the lowest price at which neither falls short, if one does and there is such a price
 * @param rounding how pay was rounded, if it was
 */
public record SheetVerdict(
        Map<Party, Money> parts,
        Set<Problem> problems,
        List<Gap> below,
        @Nullable Money aftercareShort,
        @Nullable Money shopShort,
        @Nullable Money leastPrice,
        @Nullable Rounding rounding) {

    private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_UP);
    private static final int SHOWN_DECIMALS = 4;

    public SheetVerdict {
        parts = Map.copyOf(parts);
        problems = Set.copyOf(problems);
        below = List.copyOf(below);
    }

    static SheetVerdict withoutSums(Set<Problem> problems) {
        return new SheetVerdict(Map.of(), problems, List.of(), null, null, null, null);
    }

    static SheetVerdict of(
            CostSheet sheet,
            SheetAmounts amounts,
            Set<Problem> problems,
            Collection<WageBenchmark> above,
            @Nullable Money leastPrice) {
        return new SheetVerdict(
                new EnumMap<>(amounts.named()),
                problems,
                above.stream()
                        .map(one -> new Gap(one, one.hourly().minus(sheet.hourlyRate())))
                        .toList(),
                positive(amounts.aftercareShort()),
                positive(amounts.shopShort()),
                leastPrice,
                Rounding.of(amounts.costs()));
    }

    /** What an hour's pay lacks of a benchmark. */
    public record Gap(WageBenchmark benchmark, Money missing) {}

    /**
     * Pay that does not come out even.
     *
     * @param exact in major units, to four decimals
     */
    public record Rounding(int minutes, BigDecimal exact, Money paid) {

        static @Nullable Rounding of(PartnerCosts costs) {
            var exact = costs.hourlyRate()
                    .toMajor()
                    .multiply(BigDecimal.valueOf(costs.minutes()))
                    .divide(BigDecimal.valueOf(60), DIGITS);
            return exact.compareTo(costs.labour().toMajor()) == 0
                    ? null
                    : new Rounding(
                            costs.minutes(), exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP), costs.labour());
        }
    }

    private static @Nullable Money positive(Money amount) {
        return amount.isPositive() ? amount : null;
    }
}
