package shop.weft.payments;

import java.time.Instant;
import java.util.UUID;
import shop.weft.shared.Money;

/**
 * Told by payments what became of a payment. Implemented by whoever owns what is paid for, and called inside the
 * transaction that marks the fact as processed. Every method may be called again with the same facts, in any order, and
 * must then change nothing.
 */
public interface PaymentOutcomes {

    /** A payment for the order succeeded. The amount is what was really paid; comparing it is the order's part. */
    void paid(Paid paid);

    /**
     * The last open way to pay an order has ended without payment.
     *
     * @param until how long that way was to be open: an order that is held for longer has been renewed since
     */
    void abandoned(UUID order, Instant until);

    /**
     * A refund that had been asked for has failed; the money is with the shop, and owed to the buyer in 2900 until the
     * refund is sent again.
     *
     * @param refund the id it was asked for with
     */
    void refundFailed(UUID refund, RefundFailure why);

    /** What a refund that failed owes the buyer was taken by a dispute of the same payment: nothing is left to send. */
    void refundCoveredByDispute(UUID refund);

    /** A refund of which {@link #refundFailed} was told has been made by Stripe after all. */
    void refundMade(UUID refund);

    /**
     * A payment that succeeded.
     *
     * @param attempt the attempt that was paid; an order paid twice names two
     * @param at when Stripe says it was paid
     */
    record Paid(UUID order, UUID attempt, Money amount, Instant at) {}
}
