package shop.weft.orders;

import org.jspecify.annotations.Nullable;

/**
 * Where an order stands as people speak of it: its state, and what followed. Derived, never stored; words under
 * {@code order.standing.<name>}.
 */
public enum OrderStanding {
    /** Held, not paid yet. */
    PENDING(OrderState.PENDING),
    /** Paid, and nothing of it has gone back. */
    PAID(OrderState.PAID),
    /** Paid, and some of it has gone back. */
    PARTLY_REFUNDED(OrderState.PAID),
    /** Paid, and all of it has gone back. */
    REFUNDED(OrderState.PAID),
    /** Not paid in time, or given up. */
    RELEASED(OrderState.RELEASED),
    /** Its buyer placed another in its stead. */
    REPLACED(OrderState.RELEASED),
    /** Paid after its units had gone; the money goes back. */
    REFUNDED_UNSOLD(OrderState.REFUNDED_UNSOLD),
    /** Paid otherwise than was asked. */
    MISMATCH(OrderState.MISMATCH);

    private final OrderState state;

    OrderStanding(OrderState state) {
        this.state = state;
    }

    /** The stored state of orders that stand so. */
    OrderState state() {
        return state;
    }

    /** Its name, where the state alone does not tell it. */
    @Nullable
    String within() {
        return state == OrderState.PAID || state == OrderState.RELEASED ? name() : null;
    }

    /**
     * @param refunded what went back of the sale, in minor units
     */
    static OrderStanding of(Order order, long refunded) {
        return switch (order.state()) {
            case PENDING -> PENDING;
            case PAID -> refunded == 0 ? PAID : refunded < order.total().minor() ? PARTLY_REFUNDED : REFUNDED;
            case RELEASED -> order.replacedBy() == null ? RELEASED : REPLACED;
            case REFUNDED_UNSOLD -> REFUNDED_UNSOLD;
            case MISMATCH -> MISMATCH;
        };
    }
}
