package shop.weft.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shop.weft.split.Sheets.DAY;
import static shop.weft.split.Sheets.USD;
import static shop.weft.split.Sheets.shawl;
import static shop.weft.split.Sheets.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.weft.shared.Money;
import shop.weft.split.CostSheetRefused.Problem;

/** The example of docs/split.md, and every rule of publishing and of the sale. */
class WaterfallTests {

    private final Waterfall waterfall = Sheets.waterfall();
    private final PublishedSplit published = waterfall.publish(shawl(), "NP", DAY);

    @Test
    void freezesEveryPartyAtListPrice() {
        assertThat(published.parts())
                .isEqualTo(SplitParts.of(
                        Map.of(
                                Party.WAGE, usd(943),
                                Party.MATERIALS, usd(711),
                                Party.PARTNER_OVERHEAD, usd(449),
                                Party.FREIGHT_IN, usd(299),
                                Party.PAYMENT_FEE, usd(216),
                                Party.AFTERCARE, usd(3014),
                                Party.SHOP, usd(768)),
                        USD));
        assertThat(published.parts().total()).isEqualTo(usd(6400));
        assertThat(published.aftercareFloor()).isEqualTo(usd(320));
        assertThat(published.labour()).isEqualTo(Money.of(126_000, "NPR"));
        assertThat(published.feeScheduleVersion()).isEqualTo(1);
        assertThat(published.largestDiscount()).isEqualTo(usd(3462));
    }

    @Test
    void paysAStipendAsAStrandOfItsOwn() {
        var stipend = waterfall.publish(
                sheet(6400, Party.STIPEND, 420, List.of(410, 420, 445), 18000, 95000, 60000, 40000, 120, 50),
                "NP",
                DAY);

        assertThat(stipend.parts().of(Party.STIPEND)).isEqualTo(usd(943));
        assertThat(stipend.parts().of(Party.WAGE)).isEqualTo(usd(0));
        assertThat(stipend.costs().of(Party.STIPEND)).isEqualTo(Money.of(126_000, "NPR"));
    }

    @Test
    void namesEveryProblemAtOnce() {
        var bad = sheet(1500, Party.WAGE, 300, List.of(310, 320), 90, 95000, 60000, 40000, 10, 50);

        assertThatExceptionOfType(CostSheetRefused.class)
                .isThrownBy(() -> Sheets.waterfall(100).publish(bad, "NP", DAY))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactlyInAnyOrder(
                                Problem.TOO_FEW_TIMINGS,
                                Problem.BELOW_LEGAL_MINIMUM,
                                Problem.AFTERCARE_BELOW_FLOOR,
                                Problem.LOSS_AT_DEAREST_FEE));
    }

    @Test
    void refusesFewerMinutesThanTheMedianTiming() {
        assertThat(problemsOf(timed(410, List.of(400, 411, 900)))).containsExactly(Problem.MINUTES_BELOW_TIMINGS);
        assertThat(problemsOf(timed(410, List.of(400, 410, 411, 900)))).containsExactly(Problem.MINUTES_BELOW_TIMINGS);
        assertThat(problemsOf(timed(411, List.of(400, 410, 411, 900)))).isEmpty();
        assertThat(problemsOf(timed(410, List.of(400, 410, 900)))).isEmpty();
    }

    @Test
    void refusesPayBelowTheLegalMinimumButComparesNoStipendWithAWage() {
        var strict = Sheets.waterfall(18001);
        var stipend = sheet(6400, Party.STIPEND, 420, List.of(420, 420, 420), 18000, 95000, 60000, 40000, 120, 50);

        assertThat(problemsOf(strict, shawl(), "NP")).containsExactly(Problem.BELOW_LEGAL_MINIMUM);
        assertThat(problemsOf(Sheets.waterfall(18000), shawl(), "NP")).isEmpty();
        assertThat(problemsOf(strict, stipend, "NP")).isEmpty();
        assertThat(problemsOf(strict, shawl(), "KE")).containsExactly(Problem.NO_BENCHMARK);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(problemsOf(sheet(0, Party.WAGE, 420, List.of(420, 420, 420), 18000, 0, 0, 0, 120, 50)))
                .containsExactly(Problem.NOT_POSITIVE);
        assertThat(problemsOf(sheet(6400, Party.WAGE, 420, List.of(420, 420, 420), 18000, -1, 0, 0, 120, 50)))
                .containsExactly(Problem.NOT_POSITIVE);
        assertThat(problemsOf(sheet(6400, Party.STIPEND, 420, List.of(420, 420, 420), -1, 0, 0, 0, 120, 50)))
                .containsExactly(Problem.NOT_POSITIVE);
        assertThat(problemsOf(sheet(6400, Party.WAGE, 420, List.of(420, 420, 420), 18000, 0, 0, 0, 1001, 50)))
                .containsExactly(Problem.NOT_POSITIVE);
        assertThat(problemsOf(sheet(6400, Party.STIPEND, 420, List.of(420, 420, 420), 0, 0, 0, 0, 120, 50)))
                .isEmpty();
    }

    @Test
    void takesADiscountOutOfTheShopThenOutOfAftercare() {
        var modest = waterfall.atSale(published, usd(700), costsOf(published));
        assertThat(modest.of(Party.SHOP)).isEqualTo(usd(68));
        assertThat(modest.of(Party.AFTERCARE)).isEqualTo(usd(3014));

        var large = waterfall.atSale(published, usd(3462), costsOf(published));
        assertThat(large.of(Party.SHOP)).isEqualTo(usd(0));
        assertThat(large.of(Party.AFTERCARE)).isEqualTo(published.aftercareFloor());
        assertThat(large.of(Party.WAGE)).isEqualTo(usd(943));
    }

    @Test
    void refusesADiscountThatWouldGoFurtherAndNamesTheLargest() {
        assertThatExceptionOfType(DiscountTooLarge.class)
                .isThrownBy(() -> waterfall.atSale(published, usd(3463), costsOf(published)))
                .satisfies(refused -> assertThat(refused.largest()).isEqualTo(usd(3462)));
        assertThatIllegalArgumentException().isThrownBy(() -> waterfall.atSale(published, usd(-1), costsOf(published)));
    }

    @Test
    void bearsDearerCostsLikeADiscountAndKeepsWhatCheaperOnesLeave() {
        var dearer = costsOf(published);
        dearer.put(Party.WAGE, usd(1943));
        var cheaper = costsOf(published);
        cheaper.put(Party.MATERIALS, usd(0));

        assertThat(waterfall.atSale(published, usd(0), dearer).of(Party.AFTERCARE))
                .isEqualTo(usd(2782));
        assertThat(waterfall.atSale(published, usd(0), dearer).of(Party.WAGE)).isEqualTo(usd(1943));
        assertThat(waterfall.atSale(published, usd(0), cheaper).of(Party.SHOP)).isEqualTo(usd(1479));
    }

    @Test
    void saysWhenAUnitCannotBeSoldEvenAtListPrice() {
        var ruinous = costsOf(published);
        ruinous.put(Party.WAGE, usd(943 + 3462 + 5));

        assertThatExceptionOfType(DiscountTooLarge.class)
                .isThrownBy(() -> waterfall.atSale(published, usd(0), ruinous))
                .satisfies(refused -> assertThat(refused.largest()).isEqualTo(usd(-5)));
    }

    private List<Problem> problemsOf(CostSheet sheet) {
        return problemsOf(waterfall, sheet, "NP");
    }

    private static List<Problem> problemsOf(Waterfall waterfall, CostSheet sheet, String country) {
        try {
            waterfall.publish(sheet, country, DAY);
            return List.of();
        } catch (CostSheetRefused refused) {
            return refused.problems();
        }
    }

    private static CostSheet timed(int minutes, List<Integer> timings) {
        return sheet(6400, Party.WAGE, minutes, timings, 18000, 95000, 60000, 40000, 120, 50);
    }

    private static Map<Party, Money> costsOf(PublishedSplit published) {
        var costs = new EnumMap<Party, Money>(Party.class);
        Party.PARTNER_COSTS.forEach(party -> costs.put(party, published.parts().of(party)));
        return costs;
    }

    private static Money usd(long minor) {
        return Money.of(minor, USD);
    }
}
