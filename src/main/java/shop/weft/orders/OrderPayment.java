package shop.weft.orders;

import java.time.Instant;
import java.util.UUID;
import shop.weft.shared.Money;

/** A payment that reached an order, as finance sees it. Words for the outcome under {@code order.payment.<name>}. */
public record OrderPayment(UUID attempt, Outcome outcome, Money amount, Instant at) {

    /** What came of it. */
    public enum Outcome {
        /** It paid the order. */
        SALE,
        /** The order had been paid already; this one goes back. */
        DUPLICATE,
        /** Another amount or currency than was asked; it waits for finance. */
        MISMATCH,
        /** The units had gone; it goes back. */
        UNSOLD
    }
}
