package shop.weft.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Refund;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundRetrieveParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Refunds, disputes, payouts and the balance, through the real SDK. */
class SandboxMoneyTests {

    private final SandboxWorld world = new SandboxWorld();

    @AfterEach
    void closes() {
        world.close();
    }

    @Test
    void aRefundLeavesTheBalanceAtOnceAndTheFeeStays() throws StripeException {
        var charge = world.charged(10_000, TestCard.SUCCESS);

        var refund = refund(charge, 4_000);

        assertThat(refund.getStatus()).isEqualTo("succeeded");
        assertThat(world.sandbox().balance("usd")).isEqualTo(10_000 - 320 - 4_000);
        var refunded = world.client().v1().charges().retrieve(charge);
        assertThat(refunded.getAmountRefunded()).isEqualTo(4_000);
        assertThat(refunded.getRefunded()).isFalse();
    }

    @Test
    void noMoreIsRefundedThanWasPaid() throws StripeException {
        var charge = world.charged(10_000, TestCard.SUCCESS);
        refund(charge, 4_000);

        assertThatThrownBy(() -> refund(charge, 6_001)).isInstanceOf(InvalidRequestException.class);
        refund(charge, 6_000);
        assertThatThrownBy(() -> refund(charge, 1)).hasMessageContaining("already been refunded");
    }

    @Test
    void aRefundMayFailLaterAndTheMoneyIsBack() throws StripeException {
        var charge = world.charged(10_000, TestCard.REFUND_FAILS_LATER);
        var refund = refund(charge, 10_000);
        assertThat(refund.getStatus()).isEqualTo("succeeded");

        world.sandbox().advance();

        var failed = world.client()
                .v1()
                .refunds()
                .retrieve(
                        refund.getId(),
                        RefundRetrieveParams.builder()
                                .addExpand("failure_balance_transaction")
                                .build());
        assertThat(failed.getStatus()).isEqualTo("failed");
        assertThat(failed.getFailureReason()).isNotBlank();
        assertThat(failed.getFailureBalanceTransactionObject().getReportingCategory())
                .isEqualTo("refund_failure");
        assertThat(world.sandbox().balance("usd")).isEqualTo(9_680);
    }

    @Test
    void aRefundMayBePendingForAWhile() throws StripeException {
        var refund = refund(world.charged(10_000, TestCard.REFUND_SUCCEEDS_LATER), 1_000);
        assertThat(refund.getStatus()).isEqualTo("pending");

        world.sandbox().advance();

        assertThat(world.client().v1().refunds().retrieve(refund.getId()).getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void aDisputeTakesTheAmountAndAFeeAndBarsRefunds() throws StripeException {
        var charge = world.charged(10_000, TestCard.DISPUTED);

        world.sandbox().advance();

        var dispute = world.client().v1().disputes().list().getData().getFirst();
        assertThat(dispute.getStatus()).isEqualTo("needs_response");
        assertThat(dispute.getReason()).isEqualTo("fraudulent");
        assertThat(dispute.getBalanceTransactions()).singleElement().satisfies(moved -> {
            assertThat(moved.getAmount()).isEqualTo(-10_000);
            assertThat(moved.getFee()).isEqualTo(1_500);
            assertThat(moved.getReportingCategory()).isEqualTo("dispute");
        });
        assertThat(world.sandbox().balance("usd")).isEqualTo(-320 - 1_500);
        assertThatThrownBy(() -> refund(charge, 1_000)).hasMessageContaining("charged back");
    }

    @Test
    void winningEvidenceBringsTheAmountAndTheSecondFeeBack() throws StripeException {
        var dispute = world.sandbox().dispute(world.charged(10_000, TestCard.SUCCESS));

        var won = answer(dispute, "winning_evidence");

        assertThat(won).isEqualTo("won");
        assertThat(world.sandbox().balance("usd")).isEqualTo(10_000 - 320 - 1_500);
    }

    @Test
    void losingEvidenceLosesBoth() throws StripeException {
        var dispute = world.sandbox().dispute(world.charged(10_000, TestCard.SUCCESS));

        assertThat(answer(dispute, "losing_evidence")).isEqualTo("lost");
        assertThat(world.sandbox().balance("usd")).isEqualTo(-320 - 1_500 - 1_500);
        assertThatThrownBy(() -> world.client().v1().disputes().close(dispute)).hasMessageContaining("closed");
    }

    @Test
    void paysOutOnlyWhatIsAvailable() throws StripeException {
        world.charged(10_000, TestCard.SUCCESS);
        world.charged(5_000, TestCard.AVAILABLE_AT_ONCE);
        world.sandbox().advance();

        assertThat(world.sandbox().settle()).hasSize(1);

        var payout = world.client().v1().payouts().list().getData().getFirst();
        assertThat(payout.getAmount()).isEqualTo(5_000 - 175);
        assertThat(payout.getAutomatic()).isTrue();
        assertThat(payout.getStatus()).isEqualTo("in_transit");
        world.clock().pass(Duration.ofDays(3));
        world.sandbox().advance();
        assertThat(world.client().v1().payouts().retrieve(payout.getId()).getStatus())
                .isEqualTo("paid");
        assertThat(world.client()
                        .v1()
                        .balance()
                        .retrieve()
                        .getAvailable()
                        .getFirst()
                        .getAmount())
                .isEqualTo(9_680);
        assertThat(transactionsOf(payout.getId())).hasSize(1);
    }

    @Test
    void aFailedPayoutBringsTheMoneyBack() throws StripeException {
        world.charged(5_000, TestCard.AVAILABLE_AT_ONCE);
        world.sandbox().advance();
        var payout = world.sandbox().settle().getFirst();

        world.sandbox().failPayout(payout);

        var failed = world.client().v1().payouts().retrieve(payout);
        assertThat(failed.getStatus()).isEqualTo("failed");
        assertThat(failed.getFailureBalanceTransaction()).startsWith("txn_");
        assertThat(world.sandbox().balance("usd")).isEqualTo(4_825);
    }

    @Test
    void listsPageByPageTheNewestFirst() throws StripeException {
        for (int i = 0; i < 7; i++) {
            world.charged(1_000 + i, TestCard.SUCCESS);
        }
        world.sandbox().advance();
        var params = BalanceTransactionListParams.builder()
                .setLimit(3L)
                .addExpand("data.source")
                .build();

        var amounts = new ArrayList<Long>();
        for (var moved : world.client().v1().balanceTransactions().list(params).autoPagingIterable()) {
            amounts.add(moved.getAmount());
            assertThat(moved.getSourceObject()).isNotNull();
        }

        assertThat(amounts).containsExactly(1_006L, 1_005L, 1_004L, 1_003L, 1_002L, 1_001L, 1_000L);
        var sum = world.client().v1().balanceTransactions().list().getData().stream()
                .mapToLong(BalanceTransaction::getNet)
                .sum();
        assertThat(world.sandbox().balance("usd")).isEqualTo(sum);
    }

    @Test
    void aForeignCurrencyIsConvertedToTheBalance() throws StripeException {
        var session = world.sessions().create(world.sessionParams(3_000, "jpy", Duration.ofHours(1)));
        world.sandbox().pay(session.getId(), TestCard.SUCCESS);
        world.sandbox().advance();

        var moved = world.client().v1().balanceTransactions().list().getData().getFirst();

        assertThat(moved.getCurrency()).isEqualTo("usd");
        assertThat(moved.getAmount()).isEqualTo(2_010);
        assertThat(moved.getExchangeRate()).isEqualByComparingTo("0.0067");
    }

    private List<BalanceTransaction> transactionsOf(String payout) throws StripeException {
        return world.client()
                .v1()
                .balanceTransactions()
                .list(BalanceTransactionListParams.builder().setPayout(payout).build())
                .getData();
    }

    private String answer(String dispute, String evidence) throws StripeException {
        return world.client()
                .v1()
                .disputes()
                .update(
                        dispute,
                        DisputeUpdateParams.builder()
                                .setSubmit(true)
                                .setEvidence(DisputeUpdateParams.Evidence.builder()
                                        .setUncategorizedText(evidence)
                                        .build())
                                .build())
                .getStatus();
    }

    private Refund refund(String charge, long amount) throws StripeException {
        return world.client()
                .v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setCharge(charge)
                        .setAmount(amount)
                        .build());
    }
}
