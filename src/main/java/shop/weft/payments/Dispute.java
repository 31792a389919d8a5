package shop.weft.payments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.stripe.StripeDispute;
import shop.weft.shared.Money;

/** A cardholder's objection to a charge, as Stripe has it. */
@Entity
@Table(name = "dispute")
class Dispute {

    /** In these the money is, or may come, back: refunds are possible. */
    private static final Set<String> HARMLESS = Set.of("won", "warning_closed", "prevented");

    @Id
    private String id;

    @Version
    private @Nullable Long version;

    private @Nullable UUID orderId;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "amount_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money amount;

    private String status;
    private String reason;
    private Instant openedAt;
    private @Nullable Instant answerBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    Dispute() {}

    Dispute(StripeDispute dispute) {
        this.id = dispute.id();
        this.orderId = dispute.order();
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

    /** Whether it stands in the way of a refund: it is open, or it is lost. */
    boolean bars() {
        return !HARMLESS.contains(status);
    }

    DisputeView view() {
        return new DisputeView(id, orderId, amount, status, reason, openedAt, answerBy);
    }
}
