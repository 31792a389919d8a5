package shop.weft.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Checkout sessions through the real SDK. */
class SandboxCheckoutTests {

    private final SandboxWorld world = new SandboxWorld();

    @AfterEach
    void closes() {
        world.close();
    }

    @Test
    void opensASessionWithItsLines() throws StripeException {
        var session = world.openSession(4_500);

        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
        assertThat(session.getAmountTotal()).isEqualTo(4_500);
        assertThat(session.getUrl()).startsWith("http://localhost:").endsWith("/pay/" + session.getId());
        assertThat(session.getPaymentIntent()).isNull();
        assertThat(session.getLineItems()).isNull();
        var expanded = world.sessions()
                .retrieve(
                        session.getId(),
                        SessionRetrieveParams.builder().addExpand("line_items").build());
        assertThat(expanded.getLineItems().getData())
                .singleElement()
                .satisfies(line -> assertThat(line.getPrice().getUnitAmount()).isEqualTo(4_500));
    }

    @Test
    void aPaidSessionHasAChargeWhoseFeeComesLater() throws StripeException {
        var session = world.openSession(10_000);

        assertThat(world.sandbox().pay(session.getId(), TestCard.SUCCESS)).isTrue();

        var paid = world.paid(session);
        assertThat(paid.getStatus()).isEqualTo("complete");
        assertThat(paid.getPaymentStatus()).isEqualTo("paid");
        assertThat(paid.getUrl()).isNull();
        var charge = paid.getPaymentIntentObject().getLatestChargeObject();
        assertThat(charge.getAmount()).isEqualTo(10_000);
        assertThat(charge.getMetadata()).containsEntry("order", "o-1");
        assertThat(charge.getBalanceTransaction()).isNull();

        world.sandbox().advance();

        var transaction = world.paid(session)
                .getPaymentIntentObject()
                .getLatestChargeObject()
                .getBalanceTransactionObject();
        assertThat(transaction.getFee()).isEqualTo(320);
        assertThat(transaction.getNet()).isEqualTo(9_680);
        assertThat(transaction.getStatus()).isEqualTo("pending");
        assertThat(world.sandbox().balance("usd")).isEqualTo(9_680);
    }

    @Test
    void aForeignCardCostsMore() throws StripeException {
        var session = world.openSession(10_000);
        world.sandbox().pay(session.getId(), TestCard.SUCCESS_GERMANY);
        world.sandbox().advance();

        assertThat(world.sandbox().balance("usd")).isEqualTo(10_000 - 390 - 30);
    }

    @Test
    void isPaidOnce() throws StripeException {
        var session = world.openSession(4_500);

        assertThat(world.sandbox().pay(session.getId(), TestCard.SUCCESS)).isTrue();
        assertThat(world.sandbox().pay(session.getId(), TestCard.SUCCESS)).isFalse();
        assertThat(world.client().v1().charges().list().getData()).hasSize(1);
    }

    @Test
    void aDeclinedBuyerMayTryAgain() throws StripeException {
        var session = world.openSession(4_500);

        assertThat(world.sandbox().pay(session.getId(), TestCard.INSUFFICIENT_FUNDS))
                .isFalse();

        var declined = world.paid(session);
        assertThat(declined.getStatus()).isEqualTo("open");
        assertThat(declined.getPaymentIntentObject().getLastPaymentError().getDeclineCode())
                .isEqualTo("insufficient_funds");
        assertThat(declined.getPaymentIntentObject().getStatus()).isEqualTo("requires_payment_method");
        assertThat(world.sandbox().pay(session.getId(), TestCard.SUCCESS)).isTrue();
        assertThat(world.paid(session).getPaymentIntentObject().getId())
                .isEqualTo(declined.getPaymentIntentObject().getId());
    }

    @Test
    void threeDSecureAsksTheBuyer() throws StripeException {
        var session = world.openSession(4_500);

        assertThat(world.sandbox().pay(session.getId(), TestCard.THREE_D_SECURE))
                .isFalse();
        assertThat(world.paid(session).getPaymentIntentObject().getStatus()).isEqualTo("requires_action");
        assertThat(world.sandbox().authenticate(session.getId(), false)).isFalse();
        assertThat(world.paid(session).getStatus()).isEqualTo("open");
        world.sandbox().pay(session.getId(), TestCard.THREE_D_SECURE);
        assertThat(world.sandbox().authenticate(session.getId(), true)).isTrue();
        assertThat(world.paid(session).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void expiresWhenAskedOrInTime() throws StripeException {
        var asked = world.openSession(4_500);
        var lapsing = world.openSession(4_500);

        assertThat(world.sessions().expire(asked.getId()).getStatus()).isEqualTo("expired");
        assertThat(world.sandbox().pay(asked.getId(), TestCard.SUCCESS)).isFalse();
        assertThatThrownBy(() -> world.sessions().expire(asked.getId()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("expired");
        world.clock().pass(Duration.ofMinutes(61));
        assertThat(world.sessions().retrieve(lapsing.getId()).getStatus()).isEqualTo("expired");
    }

    @Test
    void refusesAnEndTooNearOrTooFar() {
        assertThatThrownBy(() -> world.openSession(4_500, Duration.ofMinutes(29)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("at least 30 minutes");
        assertThatThrownBy(() -> world.openSession(4_500, Duration.ofHours(25)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("less than 24 hours");
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndNoOther() throws StripeException {
        var options = RequestOptions.builder().setIdempotencyKey("key-1").build();
        var params = world.sessionParams(4_500, Duration.ofHours(1));

        var first = world.sessions().create(params, options);
        var second = world.sessions().create(params, options);

        assertThat(second.getId()).isEqualTo(first.getId());
        assertThatThrownBy(() -> world.sessions().create(world.sessionParams(9_900, Duration.ofHours(1)), options))
                .hasMessageContaining("idempotent requests")
                .isInstanceOf(com.stripe.exception.IdempotencyException.class);
        assertThat(world.sessions().list().getData()).hasSize(1);
    }

    @Test
    void aLostAnswerIsRepeatedByTheSdkAndNothingHappensTwice() throws StripeException {
        world.sandbox().loseAnswers(1);

        var session = world.openSession(4_500);

        assertThat(world.sessions().list().getData())
                .singleElement()
                .satisfies(only -> assertThat(only.getId()).isEqualTo(session.getId()));
    }
}
