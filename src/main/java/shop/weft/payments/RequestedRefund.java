package shop.weft.payments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.stripe.StripeRefund;
import shop.weft.shared.Money;

/**
 * Money that is to go back to a buyer, written down before Stripe is asked to send it. One that failed stays so; sent
 * again it is another one, under an id of its own, so that late news of the first say nothing of the second.
 */
@Entity
@Table(name = "refund_request")
class RequestedRefund {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID refundId;
    private int sending;
    private UUID orderId;
    private UUID attemptId;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "amount_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money amount;

    @Enumerated(EnumType.STRING)
    private RefundState state = RefundState.REQUESTED;

    private String idempotencyKey;
    private @Nullable String stripeRefund;
    private @Nullable String failure;
    private long settledMinor;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    RequestedRefund() {}

    /** The first sending of a refund. */
    RequestedRefund(UUID refund, UUID order, UUID attempt, Money amount, Instant createdAt) {
        this(refund, refund, 1, order, attempt, amount, createdAt);
    }

    private RequestedRefund(
            UUID id, UUID refund, int sending, UUID order, UUID attempt, Money amount, Instant createdAt) {
        this.id = id;
        this.refundId = refund;
        this.sending = sending;
        this.orderId = order;
        this.attemptId = attempt;
        this.amount = amount;
        this.idempotencyKey = "refund-" + id;
        this.createdAt = createdAt;
    }

    /** The next sending, after this one failed. */
    RequestedRefund again(UUID next, Instant at) {
        if (state != RefundState.FAILED) {
            throw new IllegalStateException("Refund %s is %s, and not to be sent again".formatted(refundId, state));
        }
        return new RequestedRefund(next, refundId, sending + 1, orderId, attemptId, amount, at);
    }

    /**
     * Takes over what Stripe says. A refund that failed stays so, but for one that Stripe only refused: if there is such
     * a refund there, it was made before, and the answer that said so was lost.
     */
    News follow(StripeRefund refund) {
        boolean onlyRefused = state == RefundState.FAILED && stripeRefund == null;
        stripeRefund = refund.id();
        if (refund.state() == StripeRefund.State.FAILED) {
            boolean news = fail(refund.failure() == null ? "failed" : refund.failure());
            boolean cameBack = onlyRefused && !refund.transactions().isEmpty();
            return news ? News.FAILED : cameBack ? News.CAME_BACK_AFTER_ALL : News.NONE;
        }
        if (hasFailed() && !onlyRefused) {
            return News.NONE;
        }
        state = refund.state() == StripeRefund.State.SUCCEEDED ? RefundState.SUCCEEDED : RefundState.PENDING;
        return onlyRefused ? News.MADE_AFTER_ALL : News.NONE;
    }

    /**
     * Stripe will not take it. Says nothing of a refund that has been answered in the meantime.
     *
     * @return whether it has failed just now
     */
    boolean refuse(String why) {
        return !isSent() && fail(why);
    }

    private boolean fail(String why) {
        boolean news = !hasFailed();
        if (news) {
            state = RefundState.FAILED;
            failure = Texts.cut(why);
        }
        return news;
    }

    /** What is still owed to the buyer since it failed. */
    Money owed() {
        return state == RefundState.FAILED ? unsettled() : Money.zero(currency());
    }

    /** What nobody has settled, whatever its state. */
    Money unsettled() {
        return amount.minus(Money.of(settledMinor, currency()));
    }

    /**
     * Some of what is owed has reached the buyer another way.
     *
     * @return whether that was all of it
     */
    boolean settle(Money part) {
        if (part.compareTo(owed()) > 0) {
            throw new IllegalStateException("Of refund %s only %s is owed".formatted(refundId, owed()));
        }
        settledMinor += part.minor();
        if (settledMinor == amount.minor()) {
            state = RefundState.SETTLED;
        }
        return state == RefundState.SETTLED;
    }

    private boolean hasFailed() {
        return state == RefundState.FAILED || state == RefundState.SETTLED;
    }

    /** What an answer of Stripe's changes for others. */
    enum News {
        NONE,
        FAILED,
        /** It had been refused, and was made. */
        MADE_AFTER_ALL,
        /** It had been refused, was made, and came back: its movements say what the refusal said. */
        CAME_BACK_AFTER_ALL
    }

    boolean isSent() {
        return state != RefundState.REQUESTED;
    }

    /** Stripe has taken it, and has not said that it failed. */
    boolean isUnderWay() {
        return state == RefundState.PENDING || state == RefundState.SUCCEEDED;
    }

    UUID id() {
        return id;
    }

    /** What it was asked for as, which all its sendings have in common. */
    UUID refundId() {
        return refundId;
    }

    /** Which sending of the refund this is, from 1. */
    int sending() {
        return sending;
    }

    UUID orderId() {
        return orderId;
    }

    UUID attemptId() {
        return attemptId;
    }

    Money amount() {
        return amount;
    }

    Currency currency() {
        return amount.currency();
    }

    String idempotencyKey() {
        return idempotencyKey;
    }
}
