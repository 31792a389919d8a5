package shop.weft.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import shop.weft.payments.sandbox.SandboxFaults;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.shared.Ids;
import shop.weft.testing.ModuleTest;

/** Refunds that failed and reached the buyer another way: nothing stays behind in 1090 and 2900. */
@ModuleTest
@Import({RecordedOutcomes.class, StripeWorld.class})
class SettledRefundTests {

    @Autowired
    private StripeWorld world;

    @Autowired
    private Payments payments;

    @Autowired
    private RecordedOutcomes outcomes;

    @Autowired
    private StripeSandbox sandbox;

    private UUID order = Ids.random();
    private UUID refund = Ids.random();
    private UUID attempt = Ids.random();
    private Map<String, Long> before = Map.of();

    @BeforeEach
    void isPaid() {
        sandbox.faults(SandboxFaults.NONE);
        payments.sweep();
        world.catchUp();
        order = Ids.random();
        refund = Ids.random();
        attempt = world.pay(order, 10_000, TestCard.SUCCESS);
        world.catchUp();
        before = world.balances();
    }

    /** What orders would have credited when it made the refund stands in 1090 here as a debit. */
    @Test
    void aLostDisputeSettlesTheRefundItPrevented() {
        var dispute = sandbox.dispute(world.charge(attempt));
        world.catchUp();
        world.requestRefund(refund, order, attempt, 4_000);
        payments.sweep();

        sandbox.closeDispute(dispute, false);
        world.catchUp();

        assertThat(outcomes.settledRefunds()).contains(refund);
        assertThat(world.movedSince(before))
                .containsEntry("1090", 4_000L)
                .containsEntry("5120", 6_000L)
                .doesNotContainKeys("2900", "1120");
        assertThatThrownBy(() -> world.sendRefundAgain(refund)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDisputeLostBeforeSettlesTheRefundAsWell() {
        var dispute = sandbox.dispute(world.charge(attempt));
        sandbox.closeDispute(dispute, false);
        world.catchUp();
        assertThat(world.movedSince(before)).containsEntry("5120", 10_000L);

        world.requestRefund(refund, order, attempt, 4_000);
        payments.sweep();
        world.catchUp();

        assertThat(outcomes.settledRefunds()).contains(refund);
        assertThat(world.movedSince(before))
                .containsEntry("1090", 4_000L)
                .containsEntry("5120", 6_000L)
                .doesNotContainKeys("2900", "1120");
    }

    @Test
    void aWonDisputeSettlesNothing() {
        var dispute = sandbox.dispute(world.charge(attempt));
        world.catchUp();
        world.requestRefund(refund, order, attempt, 4_000);
        payments.sweep();

        sandbox.closeDispute(dispute, true);
        world.catchUp();

        assertThat(outcomes.settledRefunds()).doesNotContain(refund);
        assertThat(world.movedSince(before)).containsEntry("2900", -4_000L).doesNotContainKey("5120");
    }

    @Test
    void whatWentBackByHandIsSettledByHand() {
        world.refundByHand(attempt);
        world.requestRefund(refund, order, attempt, 10_000);
        payments.sweep();
        world.catchUp();
        assertThat(outcomes.failedRefunds()).containsEntry(refund, RefundFailure.ALREADY_SENT);
        assertThat(world.movedSince(before)).containsEntry("1090", 20_000L).containsEntry("2900", -10_000L);

        world.settleRefund(refund);

        assertThat(world.movedSince(before))
                .containsEntry("1090", 10_000L)
                .containsEntry("1100", -10_000L)
                .doesNotContainKey("2900");
        assertThatThrownBy(() -> world.settleRefund(refund)).isInstanceOf(IllegalStateException.class);
    }
}
