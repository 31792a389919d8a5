package shop.weft.artisans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import shop.weft.artisans.PaidWorkRefused.Reason;
import shop.weft.identity.NotTheirs;
import shop.weft.partners.Partners;
import shop.weft.shared.Ids;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;

@ShopTest
class MakerFilesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final MakerFace FACE =
            new MakerFace("Marigold", List.of("ne", "hi"), new Mark("1......".repeat(Mark.SIDE)));

    @Autowired
    private MakerFiles files;

    @Autowired
    private Artisans artisans;

    @Autowired
    private Partners partners;

    private UUID partner = Ids.random();
    private UUID maker = Ids.random();

    @BeforeEach
    void aMaker() {
        partner = PartnerStaff.partner(partners);
        maker = files.add(
                partner, new NewMaker("BL-09", AgeStatus.ADULT_VERIFIED, Arrangement.RESIDENT_STIPEND, DAY, 600, FACE));
    }

    @Test
    void saysByHowMuchAWeekGoesBeyondHerCap() {
        var view = artisans.forPaidWork(maker, DAY);
        assertThat(view.weeklyMinutes()).isEqualTo(600);
        assertThat(view.beyondCap(600)).isZero();
        assertThat(view.beyondCap(645)).isEqualTo(45);
    }

    @Test
    void refusesPaidWorkAfterHerLastDayAndAllowsItOnceSheIsBack() {
        files.leave(partner, maker, DAY.plusDays(30));
        assertThat(artisans.forPaidWork(maker, DAY.plusDays(30)).arrangement()).isEqualTo(Arrangement.RESIDENT_STIPEND);
        assertThatExceptionOfType(PaidWorkRefused.class)
                .isThrownBy(() -> artisans.forPaidWork(maker, DAY.plusDays(31)))
                .matches(refused -> refused.reason() == Reason.NO_ARRANGEMENT);
        files.arrange(partner, maker, Arrangement.INDEPENDENT_WAGE, DAY.plusDays(60), 2400);
        assertThat(artisans.forPaidWork(maker, DAY.plusDays(60)).weeklyMinutes())
                .isEqualTo(2400);
    }

    @Test
    void termsThatWereToBeginAfterHerLastDayNeverDo() {
        files.arrange(partner, maker, Arrangement.INDEPENDENT_WAGE, DAY.plusDays(60), 2400);
        files.leave(partner, maker, DAY.plusDays(30));
        assertThat(files.get(partner, maker).history()).hasSize(1);
    }

    @Test
    void tellsWhatShePickedToHerOwnPartnerOnly() {
        var other = PartnerStaff.partner(partners);
        assertThat(files.faces(partner, List.of(maker))).containsEntry(maker, FACE);
        assertThat(files.faces(other, List.of(maker))).isEmpty();
        assertThatExceptionOfType(NotTheirs.class).isThrownBy(() -> files.get(other, maker));
        assertThat(files.list(other, PageRequest.of(0, 20))).isEmpty();
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsToldAndNothingIsMixed() throws InterruptedException {
        int version = files.get(partner, maker).version();
        var start = new CyclicBarrier(2);
        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var tries = threads.invokeAll(List.of(save("Sparrow", version, start), save("Heron", version, start)));
            for (var one : tries) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(OptimisticLockingFailureException.class);
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(1);
        assertThat(files.get(partner, maker).face().alias()).isIn("Sparrow", "Heron");
    }

    private Callable<Object> save(String alias, int version, CyclicBarrier start) {
        return () -> {
            start.await();
            var face = new MakerFace(alias, List.of(), Mark.NONE);
            files.edit(partner, maker, version, "BL-09", AgeStatus.ADULT_VERIFIED, face);
            return alias;
        };
    }
}
