package shop.weft.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Money;

/** Reads the books. Every answer is of one moment: what is posted meanwhile is in it as a whole or not at all. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Books {

    private final AccountReads accounts;
    private final Statements statements;
    private final JournalReads journals;
    private final TrialBalances trialBalances;
    private final SelfCheck selfCheck;

    Books(
            AccountReads accounts,
            Statements statements,
            JournalReads journals,
            TrialBalances trialBalances,
            SelfCheck selfCheck) {
        this.accounts = accounts;
        this.statements = statements;
        this.journals = journals;
        this.trialBalances = trialBalances;
        this.selfCheck = selfCheck;
    }

    /** The chart of accounts with balances, by code and currency. Codes never posted to are left out. */
    public List<ChartLine> chart() {
        return accounts.chart();
    }

    /** Single accounts with their balances, by code, currency, partner and maker. */
    public Page<AccountView> accounts(AccountFilter filter, Pageable page) {
        return accounts.list(filter, page);
    }

    public Optional<AccountView> account(UUID id) {
        return accounts.find(id);
    }

    /** What a partner's accounts of one code hold together, per currency, in natural sign. */
    public List<Money> balancesOf(UUID partner, AccountCode code) {
        return accounts.owed(code, partner);
    }

    /** What happened on an account from one day to another, both included (UTC); none if there is no such account. */
    public Optional<Statement> statement(UUID account, LocalDate from, LocalDate to, Pageable page) {
        return accounts.find(account).map(view -> statements.of(view, from, to, page));
    }

    /** Journals, newest first. */
    public Page<JournalView> journals(JournalFilter filter, Pageable page) {
        return journals.list(filter, page);
    }

    public Optional<JournalView> journal(UUID id) {
        return journals.find(id);
    }

    /** All balances at the end of a day (UTC). */
    public TrialBalance trialBalance(LocalDate day) {
        return trialBalances.asOf(day);
    }

    /**
     * Checks all of the books: sums of zero, every journal balanced, the chain of seals hashed anew, balances and guards
     * recomputed from the legs. Takes time in proportion to their length.
     */
    public BooksVerdict verify() {
        return selfCheck.check();
    }
}
