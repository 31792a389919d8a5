package shop.weft.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import shop.weft.payments.PaymentOutcomes.Paid;
import shop.weft.shared.Money;

/** A payment that reached an order, and what came of it. */
@Entity
@Table(name = "order_payment")
class ReceivedPayment implements Persistable<UUID> {

    @Id
    private UUID attemptId;

    private UUID orderId;

    @Enumerated(EnumType.STRING)
    private OrderPayment.Outcome outcome;

    private Currency currency;
    private long amountMinor;
    private Instant paidAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    ReceivedPayment() {}

    ReceivedPayment(Paid paid, OrderPayment.Outcome outcome) {
        this.attemptId = paid.attempt();
        this.orderId = paid.order();
        this.outcome = outcome;
        this.currency = paid.amount().currency();
        this.amountMinor = paid.amount().minor();
        this.paidAt = paid.at();
    }

    OrderPayment view() {
        return new OrderPayment(attemptId, outcome, Money.of(amountMinor, currency), paidAt);
    }

    @Override
    public UUID getId() {
        return attemptId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostPersist
    @PostLoad
    void markStored() {
        stored = true;
    }
}
