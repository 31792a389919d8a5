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
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.stripe.StripeSession;
import shop.weft.shared.Money;

/** One page on which an order could be paid, from before Stripe is asked for it. */
@Entity
@Table(name = "payment_attempt")
class PaymentAttempt {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID orderId;
    private @Nullable UUID openOrderId;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "amount_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money amount;

    @Enumerated(EnumType.STRING)
    private AttemptState state = AttemptState.OPEN;

    private String idempotencyKey;
    private @Nullable String request;
    private Instant expiresAt;
    private @Nullable String sessionId;
    private @Nullable String sessionUrl;
    private @Nullable String paymentIntent;
    private @Nullable String chargeId;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "paid_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "paid_currency"))
    private @Nullable Money paid;

    private @Nullable Instant paidAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    PaymentAttempt() {}

    PaymentAttempt(UUID id, PaymentRequest asked, String request, Instant createdAt) {
        this.id = id;
        this.orderId = asked.order();
        this.openOrderId = asked.order();
        this.amount = asked.amount();
        this.idempotencyKey = "attempt-" + id;
        this.request = request;
        this.expiresAt = asked.expiresAt();
        this.createdAt = createdAt;
    }

    /** Stripe has opened the page. What was asked is forgotten: it held the buyer's address. */
    void opened(StripeSession session) {
        sessionId = session.id();
        if (session.url() != null) {
            sessionUrl = session.url();
        }
        request = null;
    }

    /**
     * Paid, whatever was thought of the attempt before: money is a fact.
     *
     * @return whether this is news
     */
    boolean pay(StripeSession.Payment payment) {
        boolean news = state != AttemptState.PAID;
        state = AttemptState.PAID;
        openOrderId = null;
        paymentIntent = payment.intent();
        chargeId = payment.charge();
        paid = payment.received();
        paidAt = payment.at();
        return news;
    }

    /** @return whether this is news */
    boolean abandon() {
        return end(AttemptState.ABANDONED);
    }

    /** @return whether this is news */
    boolean fail() {
        return end(AttemptState.FAILED);
    }

    boolean isOpen() {
        return state == AttemptState.OPEN;
    }

    boolean isPaid() {
        return state == AttemptState.PAID;
    }

    boolean isFor(Money wanted) {
        return amount.equals(wanted);
    }

    /** What became of a paid attempt, for those who asked for it. */
    PaymentOutcomes.Paid outcome() {
        if (paid == null || paidAt == null) {
            throw new IllegalStateException("Attempt %s is %s, not paid".formatted(id, state));
        }
        return new PaymentOutcomes.Paid(orderId, id, paid, paidAt);
    }

    PaymentPage page() {
        if (sessionUrl == null) {
            throw new IllegalStateException("Attempt %s has no page".formatted(id));
        }
        return new PaymentPage(id, URI.create(sessionUrl), expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID orderId() {
        return orderId;
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    /** When its page closes by itself. */
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    String request() {
        return request;
    }

    @Nullable
    String sessionId() {
        return sessionId;
    }

    /** The payment that a refund goes back on. */
    String paymentIntent() {
        if (paymentIntent == null) {
            throw new IllegalStateException("Attempt %s is %s, not paid".formatted(id, state));
        }
        return paymentIntent;
    }

    private boolean end(AttemptState ended) {
        boolean news = isOpen();
        if (news) {
            state = ended;
            openOrderId = null;
            request = null;
        }
        return news;
    }
}
