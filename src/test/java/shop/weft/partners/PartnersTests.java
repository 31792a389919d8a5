package shop.weft.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import shop.weft.partners.PublishingSuspended.Reason;
import shop.weft.shared.Ids;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

@ShopTest
class PartnersTests {

    @Autowired
    private Partners partners;

    @Autowired
    private PartnerFiles files;

    @Autowired
    private Routes routes;

    @Autowired
    private Clock clock;

    private UUID partner = Ids.random();
    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void aPartnerThatWasTakenOn() {
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        partner = files.takeOn(view(), record("Courtyard " + Ids.random()));
    }

    @Test
    void publishesNothingBeforeTheFirstReview() {
        refuses(Reason.NOT_REVIEWED);
        files.review(partner, today.plusYears(1), "Agreement and pay records", "Administration");
        assertThat(partners.mayPublish(partner, today)).isTrue();
    }

    @Test
    void aLapsedReviewSuspendsPublishingFromTheDayAfterItWasDue() {
        files.review(partner, today, "Visit", "Administration");
        assertThat(partners.mayPublish(partner, today)).isTrue();
        assertThat(partners.mayPublish(partner, today.plusDays(1))).isFalse();
        assertThatExceptionOfType(PublishingSuspended.class)
                .isThrownBy(() -> partners.requirePublishing(partner, today.plusDays(1)))
                .matches(refused -> refused.reason() == Reason.REVIEW_LAPSED);
    }

    @Test
    void aReviewDoesNotEndASuspension() {
        files.review(partner, today.plusYears(1), "Visit", "Administration");
        files.suspend(partner, "A concern is being looked into", "Administration");
        files.review(partner, today.plusYears(1), "Second visit", "Administration");
        refuses(Reason.SUSPENDED);
        files.resume(partner, "Settled", "Administration");
        assertThat(partners.mayPublish(partner, today)).isTrue();
        assertThat(files.get(partner).evidence())
                .extracting(EvidenceView::kind)
                .containsExactly(
                        EvidenceKind.RESUMPTION, EvidenceKind.REVIEW, EvidenceKind.SUSPENSION, EvidenceKind.REVIEW);
    }

    @Test
    void listsTheReviewsThatLapsed() {
        files.review(partner, today.minusDays(1), "Long ago", "Administration");
        var lapsed = files.list(Standing.APPROVED, true, PageRequest.of(0, 500));
        assertThat(lapsed).extracting(PartnerLine::id).contains(partner);
        assertThat(lapsed).allMatch(PartnerLine::lapsed);
    }

    @Test
    void statesInPublicOnlyWhatTheShopAgreedTo() {
        var answers = List.of(Question.BED.key("KEPT"), Question.RELIGION.key("NONE"));
        files.propose(partner, files.get(partner).version(), answers);
        assertThat(partners.get(partner).disclosures()).isEmpty();
        files.agree(partner, files.get(partner).version());
        assertThat(partners.get(partner).disclosures()).isEqualTo(answers);
        assertThat(files.get(partner).proposed()).isEmpty();
    }

    @Test
    void doesNotOverwriteWhatSomeoneElseSavedMeanwhile() {
        int begun = files.get(partner).version();
        files.edit(partner, begun, record("First " + Ids.random()));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> files.edit(partner, begun, record("Second " + Ids.random())));
        assertThat(files.get(partner).record().alias()).startsWith("First");
    }

    @Test
    void refusesAnAliasTwice() {
        var alias = files.get(partner).record().alias();
        assertThatExceptionOfType(AliasTaken.class).isThrownBy(() -> files.takeOn(view(), record(alias)));
    }

    @Test
    void keepsOnePreferredRouteAndTheOldOnes() {
        var bank = routes.add(partner, PayoutMethod.BANK_TRANSFER, ShopWorld.NPR, "4821");
        var cash = routes.add(partner, PayoutMethod.CASH_BY_COURIER, ShopWorld.NPR, "");
        assertThat(partners.routes(partner)).extracting(RouteView::id).containsExactly(bank, cash);
        routes.prefer(partner, cash);
        assertThat(preferred()).containsExactly(cash);
        routes.retire(partner, cash);
        assertThat(preferred()).containsExactly(bank);
        assertThat(files.get(partner).routes())
                .hasSize(2)
                .filteredOn(RouteView::active)
                .hasSize(1);
    }

    @Test
    void neverKeepsAWholeAccountNumber() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> routes.add(partner, PayoutMethod.BANK_TRANSFER, ShopWorld.NPR, "12345"));
    }

    @Test
    void aRouteOfAnotherPartnerIsNone() {
        var bank = routes.add(partner, PayoutMethod.BANK_TRANSFER, ShopWorld.NPR, "4821");
        var other = files.takeOn(view(), record("Other " + Ids.random()));
        assertThatExceptionOfType(RouteNotFound.class).isThrownBy(() -> routes.prefer(other, bank));
        assertThatExceptionOfType(RouteNotFound.class).isThrownBy(() -> routes.retire(other, bank));
    }

    private List<UUID> preferred() {
        return partners.routes(partner).stream()
                .filter(RouteView::preferred)
                .map(RouteView::id)
                .toList();
    }

    private void refuses(Reason reason) {
        assertThatExceptionOfType(PublishingSuspended.class)
                .isThrownBy(() -> partners.requirePublishing(partner, today))
                .matches(refused -> refused.reason() == reason);
    }

    private static PartnerView view() {
        return new PartnerView(
                Ids.random(), "", PartnerKind.WORKSHOP, "NP", "SOUTH_ASIA", ShopWorld.NPR, List.of(), List.of());
    }

    private static PartnerRecord record(String alias) {
        return new PartnerRecord(alias, PartnerKind.WORKSHOP, "2026-1", LocalDate.of(2026, 1, 5), 1, List.of("LEGAL"));
    }
}
