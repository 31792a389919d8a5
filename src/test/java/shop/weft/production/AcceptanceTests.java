package shop.weft.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.Artisans;
import shop.weft.artisans.PaidWorkRefused;
import shop.weft.identity.NotTheirs;
import shop.weft.items.ItemState;
import shop.weft.items.Items;
import shop.weft.shared.Ids;
import shop.weft.split.Terms;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

@ShopTest
@Import(ShopWorld.class)
class AcceptanceTests {

    @Autowired
    private ShopWorld world;

    @Autowired
    private WorkSheets sheets;

    @Autowired
    private BatchFiles files;

    @Autowired
    private Artisans artisans;

    @Autowired
    private Items items;

    @Autowired
    private Clock clock;

    private UUID partner = Ids.random();
    private UUID maker = Ids.random();
    private UUID batch = Ids.random();

    @BeforeEach
    void aBatchOfFourPieces() {
        var product = world.productOnPaper(Terms.ADVANCE);
        partner = world.partnerOf(product);
        maker = artisans.register(
                partner, "BL-02", AgeStatus.ADULT_DECLARED, Arrangement.INDEPENDENT_WAGE, today().minusYears(1));
        batch = sheets.start(partner, product, 4);
        sheets.write(partner, batch, 0, List.of(made(60, 3), made(60, 2)));
    }

    @Test
    void bearsWhatPassedAtOnceOrAfterItWasPutRight() {
        var born = sheets.accept(partner, batch, version(), List.of(new Finding(maker, 3, 1, 1, Flaw.STAIN)));
        assertThat(items.getAll(born)).hasSize(4).allMatch(unit -> unit.state() == ItemState.MADE);
        assertThat(files.get(partner, batch).open()).isFalse();
    }

    @Test
    void acceptsOnceWhoeverAsksAgain() {
        var findings = List.of(new Finding(maker, 4, 0, 1, Flaw.SIZE));
        int version = version();
        var born = sheets.accept(partner, batch, version, findings);
        assertThat(sheets.accept(partner, batch, version, findings)).containsExactlyInAnyOrderElementsOf(born);
    }

    @Test
    void acceptsOnceWhenTwoPeopleDoAtOnce() throws Exception {
        var findings = List.of(new Finding(maker, 4, 0, 1, Flaw.SIZE));
        int version = version();
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var tries = List.of(1, 2).stream()
                    .map(one -> people.submit(() -> {
                        start.await();
                        return sheets.accept(partner, batch, version, findings);
                    }))
                    .toList();
            start.countDown();
            assertThat(tries.get(0).get())
                    .containsExactlyInAnyOrderElementsOf(tries.get(1).get());
        }
        assertThat(items.ofBatch(batch)).hasSize(4);
    }

    @Test
    void refusesFindingsOfOtherPieces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheets.accept(partner, batch, version(), List.of(new Finding(maker, 4, 0, 0, null))));
        assertThatIllegalArgumentException().isThrownBy(() -> sheets.accept(partner, batch, version(), List.of()));
        assertThat(items.ofBatch(batch)).isEmpty();
    }

    @Test
    void refusesMoreThanTheBatchIsOf() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheets.accept(partner, batch, version(), List.of(new Finding(maker, 5, 0, 0, null))));
    }

    @Test
    void refusesWhatWasCountedBeforeSomeoneElseWrote() {
        int seen = version();
        sheets.write(partner, batch, seen, List.of(made(30, 1)));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> sheets.accept(partner, batch, seen, List.of(new Finding(maker, 4, 0, 1, Flaw.SIZE))));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> sheets.write(partner, batch, seen, List.of(made(30, 1))));
    }

    @Test
    void writesAllLinesOrNone() {
        var minor = artisans.register(partner, "BL-09", AgeStatus.MINOR, Arrangement.TRAINEE, today().minusYears(1));
        var lines = List.of(made(30, 1), new WorkLine(minor, today(), WorkKind.MAKING, 30, 1));
        assertThatExceptionOfType(WorkRefused.class)
                .isThrownBy(() -> sheets.write(partner, batch, version(), lines))
                .satisfies(
                        no -> assertThat(no.reasons()).isEqualTo(Map.of(1, PaidWorkRefused.Reason.NOT_KNOWN_AS_ADULT)));
        assertThat(files.get(partner, batch).lines()).hasSize(2);
    }

    @Test
    void nobodyElseMayTouchIt() {
        var stranger = Ids.random();
        assertThatExceptionOfType(NotTheirs.class).isThrownBy(() -> files.get(stranger, batch));
        assertThatExceptionOfType(NotTheirs.class)
                .isThrownBy(() -> sheets.accept(stranger, batch, version(), List.of()));
    }

    private int version() {
        return files.get(partner, batch).version();
    }

    private WorkLine made(int minutes, int pieces) {
        return new WorkLine(maker, today(), WorkKind.MAKING, minutes, pieces);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
