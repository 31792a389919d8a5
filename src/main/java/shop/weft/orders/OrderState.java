package shop.weft.orders;

/** Where an order stands. */
public enum OrderState {
    /** Stored, its units held, not paid yet. */
    PENDING,
    /** Paid, split and posted. */
    PAID,
    /** Not paid in time; its units are free again. */
    RELEASED,
    /** Paid after its units had gone to somebody else; the money goes back. */
    REFUNDED_UNSOLD,
    /** Something was paid that is not what was asked; finance decides. */
    MISMATCH
}
