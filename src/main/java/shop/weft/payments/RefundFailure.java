package shop.weft.payments;

import org.jspecify.annotations.Nullable;

/** Why a refund did not reach the buyer, as far as it tells what to do. */
public enum RefundFailure {
    /** The buyer's bank has taken the payment back, for now or for good. */
    DISPUTED,
    /** The balance at Stripe did not cover it. */
    BALANCE_TOO_LOW,
    /** The bank has no card to put it on. */
    CARD_GONE,
    /** Somebody has sent the payment back at Stripe. */
    ALREADY_SENT,
    OTHER;

    /** By the code of an error at Stripe, or the reason that a refund there has. */
    static RefundFailure of(@Nullable String code) {
        return switch (code) {
            case "charge_disputed", "charge_for_pending_refund_disputed" -> DISPUTED;
            case "balance_insufficient", "insufficient_funds" -> BALANCE_TOO_LOW;
            case "lost_or_stolen_card", "expired_or_canceled_card" -> CARD_GONE;
            case "charge_already_refunded" -> ALREADY_SENT;
            case null, default -> OTHER;
        };
    }
}
