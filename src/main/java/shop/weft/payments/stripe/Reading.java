package shop.weft.payments.stripe;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.HasId;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.stripe.StripeSession.Payment;
import shop.weft.payments.stripe.StripeSession.State;
import shop.weft.shared.Money;

/** Reads the SDK's objects into ours. */
final class Reading {

    static final String ATTEMPT = "attempt";
    static final String ORDER = "order";
    static final String REFUND = "refund";

    private Reading() {}

    static StripeSession session(Session session) {
        var state = switch (session.getStatus()) {
            case "complete" -> State.COMPLETE;
            case "expired" -> State.EXPIRED;
            default -> State.OPEN;
        };
        return new StripeSession(
                session.getId(), state, session.getUrl(), id(session.getMetadata(), ATTEMPT), payment(session));
    }

    static StripeRefund refund(Refund refund, @Nullable UUID order) {
        var state = switch (refund.getStatus()) {
            case "succeeded" -> StripeRefund.State.SUCCEEDED;
            case "failed", "canceled" -> StripeRefund.State.FAILED;
            default -> StripeRefund.State.PENDING;
        };
        var transactions = Stream.of(refund.getBalanceTransactionObject(), refund.getFailureBalanceTransactionObject())
                .filter(Objects::nonNull)
                .map(transaction -> transaction(transaction, refund, order))
                .toList();
        return new StripeRefund(
                refund.getId(), state, id(refund.getMetadata(), REFUND), refund.getFailureReason(), transactions);
    }

    static StripeDispute dispute(Dispute dispute, @Nullable UUID order) {
        var due = dispute.getEvidenceDetails() == null
                ? null
                : dispute.getEvidenceDetails().getDueBy();
        return new StripeDispute(
                dispute.getId(),
                order,
                dispute.getPaymentIntent(),
                StripeAmounts.fromStripe(dispute.getAmount(), dispute.getCurrency()),
                dispute.getStatus(),
                dispute.getReason(),
                Instant.ofEpochSecond(dispute.getCreated()),
                due == null ? null : Instant.ofEpochSecond(due),
                dispute.getBalanceTransactions().stream()
                        .map(transaction -> transaction(transaction, dispute, order))
                        .toList());
    }

    static StripeTransaction transaction(BalanceTransaction read, @Nullable HasId source, @Nullable UUID order) {
        var currency = read.getCurrency();
        var amount = StripeAmounts.fromStripe(read.getAmount(), currency);
        return new StripeTransaction(
                read.getId(),
                read.getType(),
                read.getReportingCategory(),
                amount,
                StripeAmounts.fromStripe(read.getFee(), currency),
                StripeAmounts.fromStripe(read.getNet(), currency),
                original(amount, source),
                read.getExchangeRate(),
                Instant.ofEpochSecond(read.getCreated()),
                Instant.ofEpochSecond(read.getAvailableOn()),
                read.getSource() == null ? "" : read.getSource(),
                order);
    }

    private static @Nullable Payment payment(Session session) {
        var intent = session.getPaymentIntentObject();
        if (intent == null || !"paid".equals(session.getPaymentStatus())) {
            return null;
        }
        var charge = intent.getLatestChargeObject();
        var transaction = charge == null ? null : charge.getBalanceTransactionObject();
        return new Payment(
                intent.getId(),
                charge == null ? null : charge.getId(),
                StripeAmounts.fromStripe(intent.getAmountReceived(), intent.getCurrency()),
                Instant.ofEpochSecond(charge == null ? intent.getCreated() : charge.getCreated()),
                transaction == null ? null : transaction(transaction, charge, order(intent.getMetadata())));
    }

    /** A refund, a dispute or a charge names an amount in the buyer's currency; its sign is the movement's. */
    private static Money original(Money amount, @Nullable HasId source) {
        var named = switch (source) {
            case Charge charge -> StripeAmounts.fromStripe(charge.getAmount(), charge.getCurrency());
            case Refund refund -> StripeAmounts.fromStripe(refund.getAmount(), refund.getCurrency());
            case null, default -> amount;
        };
        return named.isNegative() == amount.isNegative() ? named : named.negate();
    }

    /** The order that we wrote into an object at Stripe. */
    static @Nullable UUID order(@Nullable Map<String, String> metadata) {
        return id(metadata, ORDER);
    }

    private static @Nullable UUID id(@Nullable Map<String, String> metadata, String name) {
        var text = metadata == null ? null : metadata.get(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException somebodyElses) {
            return null;
        }
    }
}
