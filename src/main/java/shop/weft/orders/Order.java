package shop.weft.orders;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import shop.weft.payments.PaymentOutcomes.Paid;
import shop.weft.shared.Money;
import shop.weft.split.SplitParts;

/** An order from hold to payment. Prices, units and their split are frozen when it is placed; only its state moves. */
@Entity(name = "ShopOrder")
@Table(name = "shop_order")
class Order {

    /** However often a buyer comes back to pay, units are not kept from others longer than this. */
    private static final Duration LONGEST_HOLD = Duration.ofHours(2);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.PENDING;

    @Column(name = "order_number")
    private @Nullable String number;

    private Instant placedAt;
    private Instant heldUntil;
    private @Nullable Instant pageUntil;
    private @Nullable Instant paidAt;
    private String country;
    private @Nullable UUID replacedBy;
    private @Nullable UUID paidAttempt;
    private @Nullable UUID saleJournal;

    @Embedded
    private OrderTotals totals;

    @ElementCollection
    @CollectionTable(name = "order_unit", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<OrderUnit> units = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "order_cost", joinColumns = @JoinColumn(name = "order_id"))
    @BatchSize(size = 50)
    private Set<UnitCostShare> costs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "order_split", joinColumns = @JoinColumn(name = "order_id"))
    @BatchSize(size = 50)
    private Set<UnitShare> split = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    Order() {}

    Order(UUID id, String country, OrderTotals totals, Instant placedAt) {
        this.id = id;
        this.country = country;
        this.totals = totals;
        this.placedAt = placedAt;
        this.heldUntil = placedAt.plus(OrderPlaced.HOLD);
    }

    /** The units it holds, what they cost and where their price will go. */
    void hold(List<OrderUnit> held, UnitPlan plan) {
        requireState(OrderState.PENDING);
        units.addAll(held);
        agree(plan);
    }

    /** Whether a buyer who comes back may still be waited for. */
    boolean mayBeRenewed(Instant now) {
        return now.isBefore(placedAt.plus(LONGEST_HOLD));
    }

    /** Whether it is held for longer than a page takes that closes, or closed, at a moment. */
    boolean isRenewedSince(Instant page) {
        return heldUntil.isAfter(page.plus(OrderPlaced.GRACE).plus(OrderPlaced.SPARE.dividedBy(2)));
    }

    /** Holds on for a buyer who tries to pay again, unless a page to pay on may still be open: it keeps its timer. */
    void renew(Instant now) {
        requireState(OrderState.PENDING);
        boolean mayBeOpen = pageUntil != null && now.isBefore(pageUntil);
        var shortest = now.plus(OrderPlaced.HOLD).minus(OrderPlaced.SPARE);
        if (!mayBeOpen && !heldUntil.isAfter(shortest)) {
            heldUntil = now.plus(OrderPlaced.HOLD);
        }
    }

    void openedPage(Instant until) {
        pageUntil = until;
    }

    void release() {
        become(OrderState.RELEASED);
    }

    /** Hands its hold to the order that the same buyer placed instead. */
    void giveWayTo(UUID successor) {
        become(OrderState.RELEASED);
        replacedBy = successor;
    }

    /** Its hold was lost and its units were taken again: they may cost otherwise now. */
    void agreeAgain(UnitPlan plan) {
        requireState(OrderState.RELEASED);
        costs.clear();
        split.clear();
        agree(plan);
    }

    void markPaid(Paid paid, UUID journal) {
        become(OrderState.PAID);
        paidAt = paid.at();
        paidAttempt = paid.attempt();
        saleJournal = journal;
    }

    void number(String given) {
        requireState(OrderState.PAID);
        number = given;
    }

    void markMismatch(Paid paid) {
        become(OrderState.MISMATCH);
        paidAttempt = paid.attempt();
    }

    void markUnsold(Paid paid) {
        become(OrderState.REFUNDED_UNSOLD);
        paidAttempt = paid.attempt();
    }

    private void agree(UnitPlan plan) {
        costs.addAll(plan.costs());
        plan.splits().forEach((item, parts) -> UnitShare.of(item, parts).forEach(split::add));
    }

    private void become(OrderState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("Order %s is %s and cannot become %s".formatted(id, state, next));
        }
        state = next;
    }

    private void requireState(OrderState expected) {
        if (state != expected) {
            throw new IllegalStateException("Order %s is %s, not %s".formatted(id, state, expected));
        }
    }

    UUID id() {
        return id;
    }

    OrderState state() {
        return state;
    }

    boolean is(OrderState other) {
        return state == other;
    }

    @Nullable
    String number() {
        return number;
    }

    Instant placedAt() {
        return placedAt;
    }

    Instant heldUntil() {
        return heldUntil;
    }

    @Nullable
    Instant paidAt() {
        return paidAt;
    }

    @Nullable
    UUID replacedBy() {
        return replacedBy;
    }

    /** The attempt that paid it. */
    UUID paidAttempt() {
        return Objects.requireNonNull(paidAttempt, () -> "Order %s is %s".formatted(id, state));
    }

    @Nullable
    UUID saleJournal() {
        return saleJournal;
    }

    OrderTotals totals() {
        return totals;
    }

    Money total() {
        return totals.total();
    }

    List<OrderUnit> units() {
        return units;
    }

    List<UUID> items() {
        return units.stream().map(OrderUnit::item).sorted().toList();
    }

    /** The cost lines of a unit, in the order of their numbers. */
    List<UnitCostShare> costsOf(UUID item) {
        return costs.stream()
                .filter(cost -> cost.item().equals(item))
                .sorted(Comparator.comparingInt(UnitCostShare::line))
                .toList();
    }

    SplitParts splitOf(UUID item) {
        return UnitShare.partsOf(item, split, totals.currency());
    }
}
