package shop.weft.payments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.stripe.StripeDispute;
import shop.weft.shared.Money;

/** A cardholder's objection to a charge, as Stripe has it. */
@Entity
@Table(name = "dispute")
class Dispute {

    static final String LOST = "lost";

    /** In these the money is, or may come, back: refunds are possible. */
    private static final Set<String> HARMLESS = Set.of("won", "warning_closed", "prevented");

    @Id
    private String id;

    @Version
    private @Nullable Long version;

    private @Nullable UUID orderId;
    private @Nullable String paymentIntent;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "amount_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money amount;

    private String status;
    private String reason;
    private Instant openedAt;
    private @Nullable Instant answerBy;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "lost_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "lost_currency"))
    private @Nullable Money lost;

    private long settledMinor;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    Dispute() {}

    Dispute(StripeDispute dispute) {
        this.id = dispute.id();
        this.orderId = dispute.order();
        this.paymentIntent = dispute.intent();
        this.amount = dispute.amount();
        this.status = dispute.status();
        this.reason = dispute.reason();
        this.openedAt = dispute.openedAt();
        this.answerBy = dispute.answerBy();
    }

    void follow(StripeDispute dispute) {
        amount = dispute.amount();
        status = dispute.status();
        answerBy = dispute.answerBy();
    }

    boolean isLost() {
        return status.equals(LOST);
    }

    /** Whether it stands in the way of a refund: it is open, or it is lost. */
    boolean bars() {
        return !HARMLESS.contains(status);
    }

    /** It is lost, and this much with it, in the currency of the balance. */
    void lose(Money taken) {
        lost = taken;
    }

    /** How much of what it took no failed refund has been set against, in the buyer's currency. */
    Money unsettled() {
        return lost == null
                ? Money.zero(amount.currency())
                : whole(lost).minus(Money.of(settledMinor, amount.currency()));
    }

    /**
     * Sets a part of what it took against a refund that failed.
     *
     * @param part in the buyer's currency, at most {@link #unsettled}
     * @return the same in the currency of the balance; the parts of a whole come to what was lost
     */
    Money settle(Money part) {
        var taken = Objects.requireNonNull(lost);
        long before = lost(taken, settledMinor);
        settledMinor += part.minor();
        return Money.of(lost(taken, settledMinor) - before, taken.currency());
    }

    /** Where Stripe did not convert, what it took counts, even if the bank named another amount. */
    private Money whole(Money taken) {
        return taken.currency().equals(amount.currency()) ? taken : amount;
    }

    private long lost(Money taken, long minor) {
        return BigInteger.valueOf(taken.minor())
                .multiply(BigInteger.valueOf(minor))
                .divide(BigInteger.valueOf(whole(taken).minor()))
                .longValueExact();
    }

    DisputeView view() {
        return new DisputeView(id, orderId, amount, status, reason, openedAt, answerBy);
    }
}
