package shop.weft.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.weft.artisans.Arrangement;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.testing.ShopWorld;

class BatchPayTests {

    private static final Money RATE = Money.of(100_00, ShopWorld.NPR);
    private static final UUID WEAVER = Ids.random();
    private static final UUID DYER = Ids.random();

    @Test
    void spreadsPayOverTheUnitsSheMade() {
        var pay = BatchPay.of(List.of(entry(WEAVER, 100, 3, 3)), RATE);

        assertThat(pay.units())
                .extracting(unit -> unit.get(wage(WEAVER)))
                .containsExactly(npr(55_56), npr(55_56), npr(55_55));
        assertThat(pay.unplaced()).isEmpty();
    }

    @Test
    void paysForRejectedPiecesOutsideTheUnits() {
        var pay = BatchPay.of(List.of(entry(WEAVER, 240, 4, 3)), RATE);

        assertThat(pay.units())
                .hasSize(3)
                .allSatisfy(unit -> assertThat(unit).containsEntry(wage(WEAVER), npr(100_00)));
        assertThat(pay.unplaced()).containsEntry(wage(WEAVER), npr(100_00));
    }

    @Test
    void spreadsASharedTaskOverAllAcceptedUnits() {
        var pay = BatchPay.of(
                List.of(entry(DYER, 30, 0, 0), entry(WEAVER, 60, 1, 1), entry(Ids.random(), 60, 1, 1)), RATE);

        assertThat(pay.units()).allSatisfy(unit -> assertThat(unit).containsEntry(wage(DYER), npr(25_00)));
    }

    @Test
    void paysForABatchOfWhichNothingWasAccepted() {
        var pay = BatchPay.of(List.of(entry(DYER, 60, 0, 0), entry(WEAVER, 60, 2, 0)), RATE);

        assertThat(pay.units()).isEmpty();
        assertThat(pay.unplaced()).containsEntry(wage(DYER), npr(100_00)).containsEntry(wage(WEAVER), npr(100_00));
    }

    @Test
    void joinsWhatOneMakerIsPaidForOneUnit() {
        var pay = BatchPay.of(List.of(entry(WEAVER, 60, 1, 1), entry(WEAVER, 30, 0, 0)), RATE);

        assertThat(pay.units()).containsExactly(java.util.Map.of(wage(WEAVER), npr(150_00)));
    }

    @Test
    void keepsAStipendApart() {
        var trainee = new WorkEntry(WEAVER, Arrangement.TRAINEE, LocalDate.EPOCH, WorkKind.MAKING, 60, 1, 1, false);

        var pay = BatchPay.of(List.of(trainee), RATE);

        assertThat(pay.total()).containsOnlyKeys(new Payee(Party.STIPEND, WEAVER));
    }

    /** Whatever was worked is paid to the last minor unit, in units or outside them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void losesNothing(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var entries = new ArrayList<WorkEntry>();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                int pieces = random.nextInt(5);
                entries.add(entry(Ids.random(), random.nextInt(1, 900), pieces, random.nextInt(pieces + 1)));
            }
            var rate = npr(random.nextInt(1, 500_00));

            var pay = BatchPay.of(entries, rate);

            entries.forEach(entry ->
                    assertThat(pay.total().getOrDefault(entry.payee(), npr(0))).isEqualTo(entry.pay(rate)));
        }
    }

    private static WorkEntry entry(UUID artisan, int minutes, int pieces, int accepted) {
        return new WorkEntry(
                artisan,
                Arrangement.INDEPENDENT_WAGE,
                LocalDate.EPOCH,
                WorkKind.MAKING,
                minutes,
                pieces,
                accepted,
                false);
    }

    private static Payee wage(UUID artisan) {
        return new Payee(Party.WAGE, artisan);
    }

    private static Money npr(long minor) {
        return Money.of(minor, ShopWorld.NPR);
    }
}
