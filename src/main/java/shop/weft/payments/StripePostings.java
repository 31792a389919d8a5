package shop.weft.payments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.AccountRef;
import shop.weft.ledger.JournalEntry;
import shop.weft.ledger.JournalKind;
import shop.weft.payments.stripe.StripeTransaction;
import shop.weft.shared.Money;

/** Every posting of this module. */
final class StripePostings {

    private StripePostings() {}

    /**
     * A movement of the balance: net to 1100, the fee to its expense, the amount to the other side. Where Stripe
     * converted, a buyer's money is kept in the buyer's currency and 3900 stands between the two.
     */
    static JournalEntry of(StripeTransaction moved) {
        var kind = MovementKind.ofCategory(moved.category());
        var entry = JournalEntry.of(
                kind.journal(),
                "stripe:bt:" + moved.id(),
                subject(moved.order(), moved.source().isEmpty() ? moved.id() : moved.source()),
                moved.createdAt(),
                "Stripe " + moved.category());
        post(entry, AccountCode.STRIPE, moved.net());
        post(entry, kind.feeAccount(), moved.fee());
        boolean converted = !moved.original().currency().equals(moved.amount().currency());
        if (converted && kind.isBuyersMoney()) {
            post(entry, AccountCode.FX_TRADING, moved.amount().negate());
            post(entry, AccountCode.FX_TRADING, moved.original());
            post(entry, kind.counterpart(), moved.original().negate());
        } else {
            post(entry, kind.counterpart(), moved.amount().negate());
        }
        return entry.build();
    }

    /** A dispute is lost: what was contested is gone. No money moves, so no movement of the balance tells of it. */
    static JournalEntry lost(String dispute, @Nullable UUID order, Money contested, Instant at) {
        var entry = JournalEntry.of(
                JournalKind.STRIPE_DISPUTE_LOST,
                "stripe:dispute:%s:lost".formatted(dispute),
                subject(order, dispute),
                at,
                "Dispute lost");
        post(entry, AccountCode.REFUND_AND_DISPUTE_LOSS, contested);
        post(entry, AccountCode.DISPUTES_CONTESTED, contested.negate());
        return entry.build();
    }

    /** A sending that Stripe never paid out: what was on its way is owed to the buyer. */
    static JournalEntry refused(RequestedRefund sending, Instant at) {
        return refund(sending, JournalKind.REFUND_REFUSED, "refused", at, "Refund not taken by Stripe")
                .debit(AccountRef.of(AccountCode.STRIPE_CLEARING, sending.currency()), sending.amount())
                .credit(AccountRef.of(AccountCode.UNIDENTIFIED_RECEIPTS, sending.currency()), sending.amount())
                .build();
    }

    /** What was owed since a sending failed is on its way once more. */
    static JournalEntry sentAgain(RequestedRefund sending, Instant at) {
        return refund(sending, JournalKind.REFUND_SENT_AGAIN, "sending", at, "Refund sent again")
                .debit(AccountRef.of(AccountCode.UNIDENTIFIED_RECEIPTS, sending.currency()), sending.amount())
                .credit(AccountRef.of(AccountCode.STRIPE_CLEARING, sending.currency()), sending.amount())
                .build();
    }

    /** Stripe has made what it refused: the refusal is posted back. */
    static JournalEntry madeAfterAll(RequestedRefund sending, Instant at) {
        return refund(sending, JournalKind.REFUND_MADE_AFTER_ALL, "made", at, "Refund made by Stripe after all")
                .debit(AccountRef.of(AccountCode.UNIDENTIFIED_RECEIPTS, sending.currency()), sending.unsettled())
                .credit(AccountRef.of(AccountCode.STRIPE_CLEARING, sending.currency()), sending.unsettled())
                .build();
    }

    /** What is owed went back at Stripe by hand, which took it out of 1090 a second time. */
    static JournalEntry settled(RequestedRefund sending, Instant at) {
        return JournalEntry.of(
                        JournalKind.REFUND_SETTLED,
                        "refund:%s:settled".formatted(sending.refundId()),
                        sending.refundId(),
                        at,
                        "Refund went back another way")
                .debit(AccountRef.of(AccountCode.UNIDENTIFIED_RECEIPTS, sending.currency()), sending.owed())
                .credit(AccountRef.of(AccountCode.STRIPE_CLEARING, sending.currency()), sending.owed())
                .build();
    }

    /**
     * What is owed reached the buyer through a lost dispute, which then was no loss.
     *
     * @param part in the buyer's currency
     * @param loss the same in the currency of the balance
     */
    static JournalEntry coveredByDispute(RequestedRefund sending, String dispute, Money part, Money loss, Instant at) {
        var entry = JournalEntry.of(
                JournalKind.REFUND_SETTLED,
                "refund:%s:dispute:%s".formatted(sending.refundId(), dispute),
                sending.refundId(),
                at,
                "Refund settled by a lost dispute");
        post(entry, AccountCode.UNIDENTIFIED_RECEIPTS, part);
        if (!part.currency().equals(loss.currency())) {
            post(entry, AccountCode.FX_TRADING, part.negate());
            post(entry, AccountCode.FX_TRADING, loss);
        }
        post(entry, AccountCode.REFUND_AND_DISPUTE_LOSS, loss.negate());
        return entry.build();
    }

    private static JournalEntry.Builder refund(
            RequestedRefund sending, JournalKind kind, String what, Instant at, String memo) {
        var key = "refund:%s:%s:%d".formatted(sending.refundId(), what, sending.sending());
        return JournalEntry.of(kind, key, sending.refundId(), at, memo);
    }

    /** The order, or for what is of none an id that is always the same for the same object at Stripe. */
    private static UUID subject(@Nullable UUID order, String stripeId) {
        return order == null ? UUID.nameUUIDFromBytes(stripeId.getBytes(StandardCharsets.UTF_8)) : order;
    }

    private static void post(JournalEntry.Builder entry, AccountCode code, Money amount) {
        var account = AccountRef.of(code, amount.currency());
        if (amount.isNegative()) {
            entry.credit(account, amount.negate());
        } else {
            entry.debit(account, amount);
        }
    }
}
