package shop.weft.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.shared.SqlTime;
import shop.weft.testing.ModuleTest;

/** Opening, paying and closing pages, with the sandbox behind the real SDK. */
@ModuleTest
@Import(RecordedOutcomes.class)
class PaymentsTests {

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentAttempts attempts;

    @Autowired
    private RecordedOutcomes outcomes;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private StripeClient stripe;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aPaidPageIsToldOnce() {
        var order = Ids.random();
        var page = payments.open(request(order, 4_500));
        var session = session(page);

        assertThat(sandbox.pay(session, TestCard.SUCCESS)).isTrue();
        assertThat(payments.settle(session)).isEqualTo(order);
        payments.settle(session);

        assertThat(outcomes.paid(order)).singleElement().satisfies(paid -> {
            assertThat(paid.attempt()).isEqualTo(page.attempt());
            assertThat(paid.amount()).isEqualTo(Money.of(4_500, "USD"));
        });
    }

    @Test
    void anUnpaidPageSaysNothingYet() {
        var order = Ids.random();
        var page = payments.open(request(order, 4_500));

        assertThat(payments.settle(session(page))).isEqualTo(order);

        assertThat(outcomes.paid(order)).isEmpty();
        assertThat(outcomes.abandoned()).doesNotContain(order);
    }

    @Test
    void anOrderKeepsItsPage() {
        var order = Ids.random();

        var first = payments.open(request(order, 4_500));
        var second = payments.open(request(order, 4_500));

        assertThat(second).isEqualTo(first);
        assertThat(payments.openUntil(order)).hasValue(first.expiresAt());
    }

    @Test
    void aPageThatStripeDidNotAnswerForMayBeOpenUntilItWasToClose() {
        var order = Ids.random();
        var asked = request(order, 4_500);
        sandbox.loseAnswers(3);

        assertThatThrownBy(() -> payments.open(asked)).isInstanceOf(PaymentUnavailable.class);

        assertThat(payments.openUntil(order))
                .hasValueSatisfying(until -> assertThat(until)
                        .isBetween(
                                asked.expiresAt().minusSeconds(1),
                                asked.expiresAt().plusSeconds(1)));
        assertThat(payments.openUntil(Ids.random())).isEmpty();
    }

    @Test
    void anotherAmountGetsAnotherPageAndClosesTheOld() {
        var order = Ids.random();
        var first = payments.open(request(order, 4_500));

        var second = payments.open(request(order, 5_200));

        assertThat(second.attempt()).isNotEqualTo(first.attempt());
        assertThat(sandbox.pay(session(first), TestCard.SUCCESS)).isFalse();
        assertThat(sandbox.pay(session(second), TestCard.SUCCESS)).isTrue();
        assertThat(outcomes.abandoned()).doesNotContain(order);
    }

    @Test
    void openingAnOrderThatHasJustBeenPaidLeadsToItsEnd() {
        var order = Ids.random();
        var page = payments.open(request(order, 4_500));
        sandbox.pay(session(page), TestCard.SUCCESS);

        var again = payments.open(request(order, 4_500));

        assertThat(again.address()).hasToString("http://localhost:1/checkout/return?session_id=" + session(page));
        assertThat(outcomes.paid(order)).hasSize(1);
    }

    @Test
    void closingTellsThatTheOrderIsAbandonedAndThePageIsDead() {
        var order = Ids.random();
        var page = payments.open(request(order, 4_500));

        payments.close(order);

        assertThat(outcomes.abandoned()).contains(order);
        assertThat(sandbox.pay(session(page), TestCard.SUCCESS)).isFalse();
    }

    @Test
    void closingAnOrderThatHasJustBeenPaidTellsThePayment() {
        var order = Ids.random();
        var page = payments.open(request(order, 4_500));
        sandbox.pay(session(page), TestCard.SUCCESS);

        payments.close(order);

        assertThat(outcomes.paid(order)).hasSize(1);
        assertThat(outcomes.abandoned()).doesNotContain(order);
    }

    @Test
    void closingAnOrderWithoutAPageAbandonsIt() {
        var order = Ids.random();

        payments.close(order);

        assertThat(outcomes.abandoned()).contains(order);
    }

    @Test
    void whenStripeIsDownNothingIsChargedAndTheSameAttemptGoesOn() {
        var order = Ids.random();
        sandbox.refuseCalls(3);
        assertThatThrownBy(() -> payments.open(request(order, 4_500))).isInstanceOf(PaymentUnavailable.class);
        var attempt = attempts.findByOpenOrderId(order).orElseThrow().id();

        var page = payments.open(request(order, 4_500));

        assertThat(page.attempt()).isEqualTo(attempt);
        assertThat(sandbox.pay(session(page), TestCard.SUCCESS)).isTrue();
    }

    @Test
    void anAnswerThatWasLostLeadsToTheSameSession() throws Exception {
        var order = Ids.random();
        sandbox.loseAnswers(3);
        assertThatThrownBy(() -> payments.open(request(order, 4_500))).isInstanceOf(PaymentUnavailable.class);

        var page = payments.open(request(order, 4_500));

        var sessions = stripe.v1().checkout().sessions().list().getData().stream()
                .filter(session ->
                        page.attempt().toString().equals(session.getMetadata().get("attempt")));
        assertThat(sessions).hasSize(1);
    }

    @Test
    void aRequestThatStripeRefusesAbandonsTheOrder() {
        var order = Ids.random();
        var hasty = hasty(order);

        assertThatThrownBy(() -> payments.open(hasty)).isInstanceOf(PaymentUnavailable.class);

        assertThat(outcomes.abandoned()).contains(order);
        assertThat(attempts.findByOpenOrderId(order)).isEmpty();
    }

    @Test
    void anAttemptThatIsTooOldToBeAskedAgainGivesWayToANewOne() {
        var order = Ids.random();
        var old = unanswered(hasty(order));

        var page = payments.open(request(order, 4_500));

        assertThat(page.attempt()).isNotEqualTo(old);
        assertThat(attempts.findById(old).orElseThrow().isOpen()).isFalse();
        assertThat(outcomes.abandoned()).doesNotContain(order);
        assertThat(sandbox.pay(session(page), TestCard.SUCCESS)).isTrue();
    }

    @Test
    void theSweepLeavesAnOrderWhoseAttemptIsTooOldToItsHold() {
        var order = Ids.random();
        var old = unanswered(hasty(order));

        payments.sweep();

        assertThat(attempts.findById(old).orElseThrow().isOpen()).isFalse();
        assertThat(outcomes.abandoned()).doesNotContain(order);
        payments.close(order);
        assertThat(outcomes.abandoned()).contains(order);
    }

    @Test
    void closingAnOrderThatStripeHasNoPageForAbandonsIt() {
        var order = Ids.random();
        unanswered(hasty(order));

        payments.close(order);

        assertThat(outcomes.abandoned()).contains(order);
    }

    @Test
    void refusesToCallStripeInsideATransaction() {
        var request = request(Ids.random(), 4_500);

        assertThatThrownBy(() -> transaction.execute(status -> payments.open(request)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> payments.settle("cs_test_1")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSessionThatIsNotOursIsNotFound() {
        assertThatThrownBy(() -> payments.settle("cs_test_unknown")).isInstanceOf(PaymentNotFound.class);
    }

    @Test
    void forgetsWhatWasAskedOnceThePageIsOpen() {
        var page = payments.open(request(Ids.random(), 4_500));

        assertThat(attempts.findById(page.attempt()).orElseThrow().request()).isNull();
    }

    private PaymentRequest request(UUID order, long amount) {
        return PaymentRequests.of(order, amount, clock);
    }

    /** Leaves an attempt that Stripe has not answered, made some minutes ago. */
    private UUID unanswered(PaymentRequest request) {
        sandbox.refuseCalls(3);
        assertThatThrownBy(() -> payments.open(request)).isInstanceOf(PaymentUnavailable.class);
        var attempt = attempts.findByOpenOrderId(request.order()).orElseThrow().id();
        jdbc.sql("UPDATE payment_attempt SET created_at = ? WHERE id = ?")
                .params(SqlTime.toColumn(clock.instant().minus(Duration.ofMinutes(5))), Ids.bytes(attempt))
                .update();
        return attempt;
    }

    /** A request whose page would close sooner than Stripe allows, as any does when it is asked again too late. */
    private PaymentRequest hasty(UUID order) {
        var asked = request(order, 4_500);
        return new PaymentRequest(
                order,
                asked.amount(),
                asked.lines(),
                asked.email(),
                asked.reference(),
                clock.instant().plus(Duration.ofMinutes(26)),
                asked.returnUrl(),
                asked.cancelUrl());
    }

    private static String session(PaymentPage page) {
        return PaymentRequests.session(page);
    }
}
