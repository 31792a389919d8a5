package shop.weft.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.weft.ledger.JournalEntry;
import shop.weft.ledger.JournalKind;
import shop.weft.payments.stripe.StripeTransaction;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/** Which account each movement goes to. */
class StripePostingsTests {

    private static final Instant THEN = Instant.parse("2026-11-22T10:00:00Z");

    private final UUID order = Ids.random();

    @Test
    void aChargeClearsTheSale() {
        var entry = StripePostings.of(moved("charge", 10_000, 320, order));

        assertThat(entry.kind()).isEqualTo(JournalKind.STRIPE_CHARGE);
        assertThat(entry.key()).isEqualTo("stripe:bt:txn_1");
        assertThat(entry.subject()).isEqualTo(order);
        assertThat(lines(entry)).containsExactlyInAnyOrder("1100 96.80 USD", "5100 3.20 USD", "1090 -100.00 USD");
    }

    @Test
    void aConvertedChargeLeavesClearingInTheBuyersCurrency() {
        var usd = Money.of(2_010, "USD");
        var moved = new StripeTransaction(
                "txn_1",
                "charge",
                "charge",
                usd,
                Money.of(88, "USD"),
                Money.of(1_922, "USD"),
                Money.of(3_000, "JPY"),
                new BigDecimal("0.0067"),
                THEN,
                THEN,
                "ch_1",
                order);

        assertThat(lines(StripePostings.of(moved)))
                .containsExactlyInAnyOrder(
                        "1100 19.22 USD", "5100 0.88 USD", "3900 -20.10 USD", "3900 3000 JPY", "1090 -3000 JPY");
    }

    @Test
    void moneyThatComesBackIsOwedInTheBuyersCurrency() {
        var back = new StripeTransaction(
                "txn_1",
                "refund_failure",
                "refund_failure",
                Money.of(2_010, "USD"),
                Money.of(0, "USD"),
                Money.of(2_010, "USD"),
                Money.of(3_000, "JPY"),
                new BigDecimal("0.0067"),
                THEN,
                THEN,
                "re_1",
                order);

        assertThat(lines(StripePostings.of(back)))
                .containsExactlyInAnyOrder("1100 20.10 USD", "3900 -20.10 USD", "3900 3000 JPY", "2900 -3000 JPY");
    }

    @Test
    void everyOtherMovementHasItsPlace() {
        assertThat(lines(StripePostings.of(moved("refund", -4_000, 0, order))))
                .containsExactlyInAnyOrder("1100 -40.00 USD", "1090 40.00 USD");
        assertThat(lines(StripePostings.of(moved("refund_failure", 4_000, 0, order))))
                .containsExactlyInAnyOrder("1100 40.00 USD", "2900 -40.00 USD");
        assertThat(lines(StripePostings.of(moved("dispute", -4_000, 1_500, order))))
                .containsExactlyInAnyOrder("1100 -55.00 USD", "5110 15.00 USD", "1120 40.00 USD");
        assertThat(lines(StripePostings.of(moved("dispute_reversal", 4_000, -1_500, order))))
                .containsExactlyInAnyOrder("1100 55.00 USD", "5110 -15.00 USD", "1120 -40.00 USD");
        assertThat(lines(StripePostings.of(moved("fee", -200, 0, null))))
                .containsExactlyInAnyOrder("1100 -2.00 USD", "5100 2.00 USD");
        assertThat(lines(StripePostings.of(moved("payout", -9_000, 0, null))))
                .containsExactlyInAnyOrder("1100 -90.00 USD", "1110 90.00 USD");
        assertThat(lines(StripePostings.of(moved("payout_reversal", 9_000, 0, null))))
                .containsExactlyInAnyOrder("1100 90.00 USD", "1110 -90.00 USD");
    }

    @Test
    void whatIsNotKnownWaitsToBeIdentified() {
        var entry = StripePostings.of(moved("tomorrows_invention", 700, 10, null));

        assertThat(entry.kind()).isEqualTo(JournalKind.STRIPE_OTHER);
        assertThat(lines(entry)).containsExactlyInAnyOrder("1100 6.90 USD", "5100 0.10 USD", "2900 -7.00 USD");
    }

    @Test
    void theSameObjectAlwaysHasTheSameSubject() {
        assertThat(StripePostings.of(moved("payout", -1, 0, null)))
                .isEqualTo(StripePostings.of(moved("payout", -1, 0, null)));
    }

    @Test
    void aLostDisputeIsALoss() {
        var entry = StripePostings.lost("du_1", order, Money.of(4_000, "USD"), THEN);

        assertThat(entry.key()).isEqualTo("stripe:dispute:du_1:lost");
        assertThat(lines(entry)).containsExactlyInAnyOrder("5120 40.00 USD", "1120 -40.00 USD");
    }

    @Test
    void whatALostDisputeTookIsNoLongerOwedNorLost() {
        var yen = Money.of(3_000, "JPY");
        var refund = new RequestedRefund(Ids.random(), order, Ids.random(), yen, THEN);

        var entry = StripePostings.coveredByDispute(refund, "du_1", yen, Money.of(2_010, "USD"), THEN);

        assertThat(entry.key()).isEqualTo("refund:%s:dispute:du_1".formatted(refund.refundId()));
        assertThat(lines(entry))
                .containsExactlyInAnyOrder("2900 3000 JPY", "3900 -3000 JPY", "3900 20.10 USD", "5120 -20.10 USD");
    }

    private static StripeTransaction moved(String category, long amount, long fee, @Nullable UUID order) {
        var money = Money.of(amount, "USD");
        return new StripeTransaction(
                "txn_1",
                category,
                category,
                money,
                Money.of(fee, "USD"),
                Money.of(amount - fee, "USD"),
                money,
                null,
                THEN,
                THEN,
                "src_1",
                order);
    }

    private static List<String> lines(JournalEntry entry) {
        return entry.legs().stream()
                .map(leg -> leg.account().code().number() + " " + leg.amount())
                .toList();
    }
}
