package shop.weft.payments;

/** What an event is about, which decides what is fetched anew from Stripe. */
enum EventKind {
    SESSION,
    CHARGE,
    REFUND,
    DISPUTE,
    PAYOUT,
    /** Stored, and nothing else. */
    OTHER;

    static EventKind of(String type) {
        if (type.startsWith("charge.dispute.")) {
            return DISPUTE;
        }
        if (type.startsWith("refund.") || type.equals("charge.refund.updated")) {
            return REFUND;
        }
        if (type.startsWith("payout.")) {
            return PAYOUT;
        }
        return switch (type) {
            case "checkout.session.completed",
                    "checkout.session.async_payment_succeeded",
                    "checkout.session.async_payment_failed",
                    "checkout.session.expired" -> SESSION;
            // A successful charge mostly has no fee yet; charge.updated brings it.
            case "charge.updated" -> CHARGE;
            default -> OTHER;
        };
    }
}
