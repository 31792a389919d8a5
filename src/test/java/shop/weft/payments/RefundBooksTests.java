package shop.weft.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import shop.weft.payments.sandbox.SandboxFaults;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.shared.Ids;
import shop.weft.testing.ModuleTest;

/** Refunds on their way out, and back, up to the books. */
@ModuleTest
@Import({RecordedOutcomes.class, StripeWorld.class})
class RefundBooksTests {

    @Autowired
    private StripeWorld world;

    @Autowired
    private Payments payments;

    @Autowired
    private RecordedOutcomes outcomes;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private RequestedRefunds requested;

    @Autowired
    private Clock clock;

    @BeforeEach
    void behaves() {
        sandbox.faults(SandboxFaults.NONE);
        payments.sweep();
        world.catchUp();
    }

    @Test
    void aRefundIsSentOnceAndPosted() {
        var order = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.SUCCESS);
        world.catchUp();
        var before = world.balances();

        world.requestRefund(Ids.random(), order, attempt, 4_000);
        payments.sweep();
        payments.sweep();
        world.catchUp();

        assertThat(world.movedSince(before))
                .containsEntry("1100", -4_000L)
                .containsEntry("1090", 4_000L)
                .hasSize(2);
    }

    @Test
    void theSweepLeavesARefundAloneThatIsJustBeingSent() {
        var order = Ids.random();
        var refund = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.SUCCESS);
        world.catchUp();
        world.requestRefund(refund, order, attempt, 4_000);

        assertThat(requested.unsent(clock.instant().minus(Duration.ofMinutes(1))))
                .doesNotContain(refund);
        assertThat(requested.unsent(clock.instant())).contains(refund);
    }

    @Test
    void aRefundWhoseAnswerIsLostIsSentOnce() {
        var order = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.SUCCESS);
        world.catchUp();
        var before = world.balances();
        world.requestRefund(Ids.random(), order, attempt, 4_000);

        sandbox.loseAnswers(3);
        payments.sweep();
        payments.sweep();
        world.catchUp();

        assertThat(world.movedSince(before)).containsEntry("1100", -4_000L);
    }

    @Test
    void aRefundThatFailsLaterIsToldAndTheMoneyWaits() {
        var order = Ids.random();
        var refund = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.REFUND_FAILS_LATER);
        world.catchUp();
        var before = world.balances();

        world.requestRefund(refund, order, attempt, 4_000);
        payments.sweep();
        world.catchUp();

        assertThat(outcomes.failedRefunds()).containsEntry(refund, RefundFailure.CARD_GONE);
        assertThat(world.movedSince(before))
                .containsEntry("1090", 4_000L)
                .containsEntry("2900", -4_000L)
                .hasSize(2);
    }

    @Test
    void sentAgainTheWaitingMoneyGoesOutAndMayComeBackOnceMore() {
        var order = Ids.random();
        var refund = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.REFUND_FAILS_LATER);
        world.catchUp();
        world.requestRefund(refund, order, attempt, 4_000);
        payments.sweep();
        world.catchUp();
        var before = world.balances();

        world.sendRefundAgain(refund);
        assertThat(world.movedSince(before))
                .containsEntry("2900", 4_000L)
                .containsEntry("1090", -4_000L)
                .hasSize(2);
        payments.sweep();
        assertThat(world.movedSince(before))
                .containsEntry("2900", 4_000L)
                .containsEntry("1100", -4_000L)
                .hasSize(2);
        world.catchUp();

        assertThat(world.movedSince(before)).isEmpty();
        world.sendRefundAgain(refund);
        payments.sweep();
        assertThat(world.movedSince(before)).containsEntry("1100", -4_000L).hasSize(2);
    }

    @Test
    void whatStripeRefusesAtOnceIsOwedUntilItIsSentAgain() {
        var order = Ids.random();
        var refund = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.SUCCESS);
        world.catchUp();
        var dispute = sandbox.dispute(world.charge(attempt));
        world.catchUp();
        var before = world.balances();

        world.requestRefund(refund, order, attempt, 4_000);
        payments.sweep();
        assertThat(outcomes.failedRefunds()).containsEntry(refund, RefundFailure.DISPUTED);
        assertThat(world.movedSince(before))
                .containsEntry("1090", 4_000L)
                .containsEntry("2900", -4_000L)
                .hasSize(2);
        world.sendRefundAgain(refund);
        payments.sweep();
        assertThat(world.movedSince(before))
                .containsEntry("1090", 4_000L)
                .containsEntry("2900", -4_000L)
                .hasSize(2);

        sandbox.closeDispute(dispute, true);
        world.catchUp();
        var won = world.balances();
        world.sendRefundAgain(refund);
        payments.sweep();
        payments.sweep();
        assertThat(world.movedSince(won))
                .containsEntry("2900", 4_000L)
                .containsEntry("1100", -4_000L)
                .hasSize(2);
    }

    @Test
    void onlyWhatHasFailedIsSentAgain() {
        var order = Ids.random();
        var refund = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.SUCCESS);
        world.catchUp();
        world.requestRefund(refund, order, attempt, 4_000);

        assertThatThrownBy(() -> world.sendRefundAgain(refund)).isInstanceOf(IllegalStateException.class);
        payments.sweep();
        assertThatThrownBy(() -> world.sendRefundAgain(refund)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refundsOnlyWhatWasPaid() {
        var order = Ids.random();
        var attempt = world.open(order, 4_500).attempt();

        assertThatThrownBy(() -> world.requestRefund(Ids.random(), order, attempt, 4_500))
                .isInstanceOf(IllegalStateException.class);
    }
}
