package shop.weft.orders;

import java.util.Set;

/** Where an order stands. */
public enum OrderState {
    /** Stored, its units held, not paid yet. */
    PENDING,
    /** Paid, split and posted. */
    PAID,
    /** Not paid in time; its units are free again. A payment that comes late may still take them. */
    RELEASED,
    /** Paid after its units had gone to somebody else; the money goes back. */
    REFUNDED_UNSOLD,
    /** Something was paid that is not what was asked; finance decides. */
    MISMATCH;

    boolean canBecome(OrderState next) {
        return switch (this) {
            case PENDING -> next != PENDING;
            case RELEASED -> Set.of(PAID, REFUNDED_UNSOLD, MISMATCH).contains(next);
            case PAID, REFUNDED_UNSOLD, MISMATCH -> false;
        };
    }
}
