package shop.weft.payments;

import java.util.Arrays;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.JournalKind;

/** What a movement of the balance is, by Stripe's reporting category, and where its other side is posted. */
enum MovementKind {
    CHARGE("charge", AccountCode.STRIPE_CLEARING, AccountCode.STRIPE_FEES, JournalKind.STRIPE_CHARGE),
    REFUND("refund", AccountCode.STRIPE_CLEARING, AccountCode.STRIPE_FEES, JournalKind.STRIPE_REFUND),
    REFUND_FAILURE(
            "refund_failure",
            AccountCode.UNIDENTIFIED_RECEIPTS,
            AccountCode.STRIPE_FEES,
            JournalKind.STRIPE_REFUND_FAILURE),
    DISPUTE("dispute", AccountCode.DISPUTES_CONTESTED, AccountCode.DISPUTE_FEES, JournalKind.STRIPE_DISPUTE),
    DISPUTE_REVERSAL(
            "dispute_reversal",
            AccountCode.DISPUTES_CONTESTED,
            AccountCode.DISPUTE_FEES,
            JournalKind.STRIPE_DISPUTE_REVERSAL),
    FEE("fee", AccountCode.STRIPE_FEES, AccountCode.STRIPE_FEES, JournalKind.STRIPE_FEE),
    PAYOUT("payout", AccountCode.STRIPE_IN_TRANSIT, AccountCode.STRIPE_FEES, JournalKind.STRIPE_PAYOUT),
    PAYOUT_REVERSAL(
            "payout_reversal",
            AccountCode.STRIPE_IN_TRANSIT,
            AccountCode.STRIPE_FEES,
            JournalKind.STRIPE_PAYOUT_FAILURE),
    /** Anything else: it moved the balance, so it is in the books, and waits there to be identified. */
    OTHER("", AccountCode.UNIDENTIFIED_RECEIPTS, AccountCode.STRIPE_FEES, JournalKind.STRIPE_OTHER);

    private final String category;
    private final AccountCode counterpart;
    private final AccountCode feeAccount;
    private final JournalKind journal;

    MovementKind(String category, AccountCode counterpart, AccountCode feeAccount, JournalKind journal) {
        this.category = category;
        this.counterpart = counterpart;
        this.feeAccount = feeAccount;
        this.journal = journal;
    }

    static MovementKind ofCategory(String category) {
        return Arrays.stream(values())
                .filter(kind -> kind.category.equals(category))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether the other side is what a buyer paid, gets back, or is owed since it came back. */
    boolean isBuyersMoney() {
        return counterpart == AccountCode.STRIPE_CLEARING || this == REFUND_FAILURE;
    }

    AccountCode counterpart() {
        return counterpart;
    }

    AccountCode feeAccount() {
        return feeAccount;
    }

    JournalKind journal() {
        return journal;
    }
}
