package shop.weft.ledger;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Money;

/** The one door to the books. */
@Component
public class Ledger {

    /**
     * Posts a journal in the caller's transaction. The same key with the same contents is answered with the journal
     * already posted.
     *
     * @throws LedgerConflict if the key is taken by other contents
     * @throws BalanceTooLow if a guarded account does not cover a debit
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is no transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PostedJournal post(JournalEntry entry) {
        throw new UnsupportedOperationException(entry.key());
    }

    /** Posts several, taking all guards in one order, so that two callers cannot deadlock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PostedJournal> postAll(List<JournalEntry> entries) {
        return entries.stream().map(this::post).toList();
    }

    /**
     * What a guarded account can still be debited, in its natural sign; locks the guard until the transaction ends, so
     * that the answer stays true.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Money availableForDebit(AccountRef account) {
        throw new UnsupportedOperationException(account.toString());
    }
}
