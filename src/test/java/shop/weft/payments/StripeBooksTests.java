package shop.weft.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import com.stripe.param.RefundCreateParams;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.payments.sandbox.SandboxFaults;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.payments.stripe.StripeHistory;
import shop.weft.shared.Ids;
import shop.weft.testing.ModuleTest;

/** Webhooks, refunds, disputes and payouts up to the books. */
@ModuleTest
@Import({RecordedOutcomes.class, StripeWorld.class})
class StripeBooksTests {

    @Autowired
    private StripeWorld world;

    @Autowired
    private Payments payments;

    @Autowired
    private RecordedOutcomes outcomes;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StripeHistory history;

    @Autowired
    private StripeClient stripe;

    @Autowired
    private BalanceTransactions balance;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @BeforeEach
    void behaves() {
        sandbox.faults(SandboxFaults.NONE);
        world.catchUp();
    }

    @Test
    void aWebhookAloneTellsOfThePayment() {
        var order = Ids.random();
        world.pay(order, 4_500, TestCard.SUCCESS);

        assertThat(sandbox.deliverPending()).isPositive();
        assertThat(outcomes.paid(order)).isEmpty();
        payments.processEvents();

        assertThat(outcomes.paid(order)).hasSize(1);
    }

    @Test
    void anExpiredPageIsTold() {
        var order = Ids.random();
        var page = world.open(order, 4_500);
        world.expireAtStripe(PaymentRequests.session(page));

        world.catchUp();

        assertThat(outcomes.abandoned()).contains(order);
    }

    @Test
    void aSaleAndItsFeeReachTheBooks() {
        var before = world.balances();
        world.pay(Ids.random(), 10_000, TestCard.SUCCESS);
        world.catchUp();

        var moved = world.movedSince(before);
        assertThat(moved)
                .containsEntry("1100", 9_680L)
                .containsEntry("5100", 320L)
                .containsEntry("1090", -10_000L);
    }

    @Test
    void aMovementThatIsReadBeforeThePaymentIsKnownBelongsToItsOrder() {
        var order = Ids.random();
        world.pay(order, 10_000, TestCard.SUCCESS);
        sandbox.advance();

        history.transactionsSince(clock.instant().minus(Duration.ofHours(1)))
                .forEach(moved -> transaction.executeWithoutResult(status -> balance.post(moved)));
        assertThat(movementsOf(order)).isOne();
        assertThat(outcomes.paid(order)).isEmpty();
        world.catchUp();

        assertThat(outcomes.paid(order)).hasSize(1);
        assertThat(movementsOf(order)).isOne();
    }

    @Test
    void aRefundMadeAtStripeAndADisputeBelongToTheOrder() throws Exception {
        var order = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.SUCCESS);
        world.catchUp();

        stripe.v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setCharge(world.charge(attempt))
                        .setAmount(1_000L)
                        .build());
        sandbox.dispute(world.charge(attempt));
        world.catchUp();

        assertThat(movementsOf(order)).isEqualTo(3);
    }

    @Test
    void aDisputeBarsRefundsAndALostOneIsALoss() {
        var order = Ids.random();
        var refund = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.SUCCESS);
        world.catchUp();
        assertThat(payments.disputed(order)).isFalse();
        var before = world.balances();

        var dispute = sandbox.dispute(world.charge(attempt));
        world.catchUp();

        assertThat(payments.disputed(order)).isTrue();
        assertThat(world.movedSince(before))
                .containsEntry("1120", 10_000L)
                .containsEntry("5110", 1_500L)
                .containsEntry("1100", -11_500L);
        world.requestRefund(refund, order, attempt, 4_000);
        payments.sweep();
        assertThat(outcomes.failedRefunds()).containsEntry(refund, RefundFailure.DISPUTED);

        sandbox.closeDispute(dispute, false);
        world.catchUp();

        assertThat(payments.disputed(order)).isTrue();
        assertThat(world.movedSince(before)).containsEntry("5120", 6_000L).doesNotContainKeys("1120", "2900");
        assertThat(payments.disputes()).anySatisfy(file -> {
            assertThat(file.id()).isEqualTo(dispute);
            assertThat(file.status()).isEqualTo("lost");
            assertThat(file.order()).isEqualTo(order);
        });
    }

    @Test
    void aDisputeThatIsWonGivesTheAmountBack() {
        var order = Ids.random();
        var attempt = world.pay(order, 10_000, TestCard.SUCCESS);
        world.catchUp();
        var before = world.balances();

        sandbox.closeDispute(sandbox.dispute(world.charge(attempt)), true);
        world.catchUp();

        assertThat(payments.disputed(order)).isFalse();
        assertThat(world.movedSince(before))
                .containsEntry("1100", -1_500L)
                .containsEntry("5110", 1_500L)
                .hasSize(2);
    }

    @Test
    void payoutsGoToTransitAndComeBackWhenTheyFail() {
        world.pay(Ids.random(), 90_000, TestCard.AVAILABLE_AT_ONCE);
        world.catchUp();
        var before = world.balances();

        var payout = sandbox.settle().getFirst();
        world.catchUp();
        long inTransit = world.movedSince(before).getOrDefault("1110", 0L);
        assertThat(inTransit).isPositive();
        sandbox.failPayout(payout);
        world.catchUp();

        assertThat(world.movedSince(before)).isEmpty();
    }

    @Test
    void anEventThatComesTwiceIsStoredAndProcessedOnce() {
        var order = Ids.random();
        sandbox.faults(new SandboxFaults(1, 100, 0, false, Duration.ZERO));
        world.pay(order, 4_500, TestCard.SUCCESS);

        sandbox.deliverPending();
        payments.processEvents();
        sandbox.deliverPending();
        payments.processEvents();

        assertThat(outcomes.paid(order)).hasSize(1);
    }

    @Test
    void whatNoWebhookToldTheSweepFindsOut() {
        var paid = Ids.random();
        sandbox.faults(new SandboxFaults(1, 0, 100, false, Duration.ZERO));
        var before = world.balances();
        world.pay(paid, 10_000, TestCard.SUCCESS);
        sandbox.advance();
        assertThat(sandbox.deliverPending()).isZero();

        payments.sweep();

        assertThat(outcomes.paid(paid)).hasSize(1);
        assertThat(world.movedSince(before)).containsEntry("1100", 9_680L);
    }

    @Test
    void anEventThatFailsIsTriedAgainAndVisible() {
        var order = Ids.random();
        outcomes.refuse(order);
        world.pay(order, 4_500, TestCard.SUCCESS);
        sandbox.deliverPending();

        payments.processEvents();

        assertThat(payments.failingEvents(PageRequest.of(0, 50)).getContent()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("checkout.session.completed");
            assertThat(event.attempts()).isEqualTo(1);
            assertThat(event.failure()).contains("refused for the test");
        });
        outcomes.acceptAll();
        jdbc.sql("UPDATE stripe_event SET next_attempt_at = received_at WHERE processed_at IS NULL")
                .update();
        payments.processEvents();
        assertThat(outcomes.paid(order)).hasSize(1);
        assertThat(payments.failingEvents(PageRequest.of(0, 50)).getContent()).isEmpty();
    }

    @Test
    void anOrderPaidTwiceNamesTwoAttempts() {
        var order = Ids.random();
        var first = world.pay(order, 4_500, TestCard.SUCCESS);
        payments.close(order);
        var second = world.pay(order, 4_500, TestCard.SUCCESS);
        world.catchUp();

        assertThat(outcomes.paid(order))
                .extracting(PaymentOutcomes.Paid::attempt)
                .containsExactlyInAnyOrder(first, second);
    }

    /** How many movements are kept for the order, and posted about it. */
    private long movementsOf(UUID order) {
        return jdbc.sql("SELECT COUNT(*) FROM stripe_balance_transaction bt JOIN journal j ON j.id = bt.journal_id"
                        + " WHERE bt.order_id = :order AND j.subject = :order")
                .param("order", Ids.bytes(order))
                .query(Long.class)
                .single();
    }

    @Test
    void theBooksHoldWhatStripeHolds() {
        world.pay(Ids.random(), 7_700, TestCard.SUCCESS_GERMANY);
        world.catchUp();

        assertThat(world.balances().getOrDefault("1100", 0L)).isEqualTo(sandbox.balance("usd"));
    }
}
