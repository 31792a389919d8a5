package shop.weft.artisans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import shop.weft.artisans.PaidWorkRefused.Reason;
import shop.weft.partners.PartnerKind;
import shop.weft.partners.PartnerNotFound;
import shop.weft.partners.PartnerView;
import shop.weft.partners.Partners;
import shop.weft.shared.Ids;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

@ShopTest
class ArtisansTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    private Artisans artisans;

    @Autowired
    private Partners partners;

    private UUID partner = Ids.random();

    @BeforeEach
    void aPartner() {
        partner = partners.register(new PartnerView(
                Ids.random(),
                "Partner " + Ids.random(),
                PartnerKind.SHELTER,
                "NP",
                "SOUTH_ASIA",
                ShopWorld.NPR,
                List.of(),
                List.of("LEGAL")));
    }

    @ParameterizedTest
    @EnumSource(names = {"MINOR", "UNKNOWN"})
    void refusesPaidWorkWithoutKnownAdulthood(AgeStatus age) {
        var maker = artisans.register(partner, "BL-01", age, Arrangement.TRAINEE, DAY);

        assertThatExceptionOfType(PaidWorkRefused.class)
                .isThrownBy(() -> artisans.forPaidWork(maker, DAY))
                .matches(refused -> refused.reason() == Reason.NOT_KNOWN_AS_ADULT);
    }

    @Test
    void keepsTheArrangementsByDay() {
        var maker = artisans.register(partner, "BL-02", AgeStatus.ADULT_DECLARED, Arrangement.RESIDENT_STIPEND, DAY);
        artisans.changeArrangement(maker, Arrangement.INDEPENDENT_WAGE, DAY.plusMonths(2));

        assertThat(artisans.forPaidWork(maker, DAY.plusMonths(2).minusDays(1)).arrangement())
                .isEqualTo(Arrangement.RESIDENT_STIPEND);
        assertThat(artisans.forPaidWork(maker, DAY.plusMonths(2)).arrangement())
                .isEqualTo(Arrangement.INDEPENDENT_WAGE);
    }

    @Test
    void refusesPaidWorkBeforeTheFirstArrangement() {
        var maker = artisans.register(partner, "BL-03", AgeStatus.ADULT_VERIFIED, Arrangement.TRAINEE, DAY);

        assertThatExceptionOfType(PaidWorkRefused.class)
                .isThrownBy(() -> artisans.forPaidWork(maker, DAY.minusDays(1)))
                .matches(refused -> refused.reason() == Reason.NO_ARRANGEMENT);
    }

    @Test
    void listsAPartnersMakersByCode() {
        artisans.register(partner, "BL-12", AgeStatus.ADULT_DECLARED, Arrangement.INDEPENDENT_WAGE, DAY);
        artisans.register(partner, "BL-07", AgeStatus.ADULT_DECLARED, Arrangement.INDEPENDENT_WAGE, DAY);

        assertThat(artisans.of(partner)).extracting(ArtisanView::code).containsExactly("BL-07", "BL-12");
    }

    @Test
    void refusesAMakerOfNobody() {
        assertThatExceptionOfType(PartnerNotFound.class)
                .isThrownBy(() ->
                        artisans.register(Ids.random(), "BL-01", AgeStatus.ADULT_DECLARED, Arrangement.TRAINEE, DAY));
    }
}
