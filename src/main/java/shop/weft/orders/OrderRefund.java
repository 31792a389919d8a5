package shop.weft.orders;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.RefundFailure;
import shop.weft.shared.Money;

/** Money that goes back to a buyer: of a sale, with its credit note, or money that had never become one. */
@Entity
class OrderRefund {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID orderId;
    private UUID attemptId;
    private @Nullable String creditNote;
    private Instant madeAt;
    private Currency currency;
    private long carriageMinor;
    private long carriageTaxMinor;
    private long donationMinor;
    private long amountMinor;
    private String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable RefundFailure failure;

    @Enumerated(EnumType.STRING)
    private @Nullable RefundCleared cleared;

    @ElementCollection
    @CollectionTable(name = "order_refund_unit", joinColumns = @JoinColumn(name = "refund_id"))
    @BatchSize(size = 50)
    private Set<RefundedUnit> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "order_refund_part", joinColumns = @JoinColumn(name = "refund_id"))
    @BatchSize(size = 50)
    private Set<UnitShare> parts = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    OrderRefund() {}

    private OrderRefund(UUID id, UUID order, UUID attempt, Money amount, String reason, Instant madeAt) {
        this.id = id;
        this.orderId = order;
        this.attemptId = attempt;
        this.currency = amount.currency();
        this.amountMinor = amount.minor();
        this.reason = reason;
        this.madeAt = madeAt;
    }

    /** All of a payment that did not become a sale. */
    static OrderRefund ofPayment(UUID id, UUID order, UUID attempt, Money amount, String reason, Instant madeAt) {
        return new OrderRefund(id, order, attempt, amount, reason, madeAt);
    }

    /** A part of a sale. */
    static OrderRefund ofSale(UUID id, Order order, RefundPlan plan, String reason, Instant madeAt) {
        var refund = new OrderRefund(id, order.id(), order.paidAttempt(), plan.total(), reason, madeAt);
        refund.carriageMinor = plan.carriage().minor();
        refund.carriageTaxMinor = plan.carriageTax().minor();
        refund.donationMinor = plan.donation().minor();
        plan.units().forEach(unit -> {
            refund.units.add(RefundedUnit.of(unit));
            UnitShare.of(unit.item(), unit.parts()).forEach(refund.parts::add);
        });
        return refund;
    }

    void number(String number) {
        creditNote = number;
    }

    void markFailed(RefundFailure why) {
        failure = why;
    }

    /** The buyer has the money, and not by this refund. */
    void clear(RefundCleared how) {
        failure = null;
        cleared = how;
    }

    void sentAgain() {
        failure = null;
    }

    /** Of what was sold; else of a payment that never became a sale. */
    boolean isOfSale() {
        return creditNote != null;
    }

    boolean wasSentByHand() {
        return failure == RefundFailure.ALREADY_SENT;
    }

    boolean hasFailed() {
        return failure != null;
    }

    UUID id() {
        return id;
    }

    UUID orderId() {
        return orderId;
    }

    UUID attemptId() {
        return attemptId;
    }

    Money amount() {
        return money(amountMinor);
    }

    Money carriage() {
        return money(carriageMinor);
    }

    Money carriageTax() {
        return money(carriageTaxMinor);
    }

    Money donation() {
        return money(donationMinor);
    }

    Set<RefundedUnit> units() {
        return units;
    }

    Set<UnitShare> parts() {
        return parts;
    }

    Receipt.Refund view() {
        return new Receipt.Refund(id, creditNote, madeAt, amount(), donation(), reason, failure, cleared);
    }

    private Money money(long minor) {
        return Money.of(minor, currency);
    }
}
