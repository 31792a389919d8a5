package shop.weft.orders;

/** A refund that cannot be made. Nothing was changed; the message key is {@code refund.refused.<reason>}. */
public class RefundRefused extends RuntimeException {

    private final Reason reason;

    RefundRefused(Reason reason) {
        super("The refund was refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        NOT_PAID,
        NOT_PART_OF_ORDER,
        MORE_THAN_REMAINS,
        NOTHING_ASKED,
        DISPUTED,
        NEEDS_FULL_AMOUNT,
        ALREADY_LOST,
        ALREADY_BACK,
        NOT_BACK
    }
}
