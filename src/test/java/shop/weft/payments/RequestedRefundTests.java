package shop.weft.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.weft.payments.RequestedRefund.News;
import shop.weft.payments.stripe.StripeRefund;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/** What a refund takes from Stripe's answers, in whatever order they come. */
class RequestedRefundTests {

    private final RequestedRefund refund = new RequestedRefund(
            Ids.random(), Ids.random(), Ids.random(), Money.of(4_000, "USD"), Instant.parse("2026-11-22T10:00:00Z"));

    @Test
    void aRefusalFailsWhatWasNotAnswered() {
        assertThat(refund.refuse("no")).isTrue();
        assertThat(refund.refuse("no")).isFalse();
    }

    @Test
    void aRefusalSaysNothingOfWhatHasBeenSentInTheMeantime() {
        refund.follow(answer(StripeRefund.State.SUCCEEDED));

        assertThat(refund.refuse("Charge ch_1 has already been refunded.")).isFalse();
        assertThat(refund.follow(answer(StripeRefund.State.FAILED)))
                .as("it had not failed before")
                .isEqualTo(News.FAILED);
    }

    @Test
    void whatHasFailedStaysFailed() {
        refund.follow(answer(StripeRefund.State.FAILED));

        assertThat(refund.follow(answer(StripeRefund.State.SUCCEEDED))).isEqualTo(News.NONE);
        assertThat(refund.follow(answer(StripeRefund.State.FAILED))).isEqualTo(News.NONE);
    }

    @Test
    void whatWasOnlyRefusedHasBeenMadeIfStripeHasIt() {
        refund.refuse("charge_already_refunded");

        assertThat(refund.follow(answer(StripeRefund.State.SUCCEEDED))).isEqualTo(News.MADE_AFTER_ALL);
        assertThat(refund.owed().isZero()).isTrue();
        assertThat(refund.follow(answer(StripeRefund.State.SUCCEEDED))).isEqualTo(News.NONE);
        assertThat(refund.follow(answer(StripeRefund.State.FAILED))).isEqualTo(News.FAILED);
    }

    @Test
    void whatIsSettledInPartsIsOwedNoMore() {
        refund.refuse("charge_disputed");

        assertThat(refund.settle(Money.of(1_000, "USD"))).isFalse();
        assertThat(refund.owed()).isEqualTo(Money.of(3_000, "USD"));
        assertThat(refund.settle(Money.of(3_000, "USD"))).isTrue();
        assertThat(refund.owed().isZero()).isTrue();
        assertThat(refund.follow(answer(StripeRefund.State.FAILED))).isEqualTo(News.NONE);
        assertThat(refund.refuse("no")).isFalse();
    }

    private StripeRefund answer(StripeRefund.State state) {
        return new StripeRefund("re_1", state, refund.id(), null, List.of());
    }
}
