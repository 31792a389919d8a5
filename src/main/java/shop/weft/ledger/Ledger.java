package shop.weft.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Money;

/**
 * The one door to the books.
 *
 * <p>Accounts, guards and journals are taken in one order within a call, so that two calls never wait for each other in
 * a circle. Two transactions that make several calls each may still do so: gather into one call what belongs together.
 */
@Component
public class Ledger {

    private final Accounts accounts;
    private final Guards guards;
    private final Journals journals;

    Ledger(Accounts accounts, Guards guards, Journals journals) {
        this.accounts = accounts;
        this.guards = guards;
        this.journals = journals;
    }

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
        return postAll(List.of(entry)).getFirst();
    }

    /**
     * Posts several, taking all guards in one order, so that two callers cannot deadlock. Credits count before debits,
     * whatever the order of the entries.
     *
     * @return one answer per entry, in the same order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PostedJournal> postAll(List<JournalEntry> entries) {
        Map<String, PostedJournal> answers = new LinkedHashMap<>();
        Map<String, JournalEntry> toPost = new TreeMap<>();
        for (var entry : entries) {
            var posted = journals.findPosted(entry);
            if (posted.isPresent()) {
                answers.put(entry.key(), new PostedJournal(posted.get(), true));
            } else if (toPost.putIfAbsent(entry.key(), entry) instanceof JournalEntry same && !same.equals(entry)) {
                throw LedgerConflict.otherContents(entry.key());
            }
        }
        if (!toPost.isEmpty()) {
            answers.putAll(write(toPost.values()));
        }
        return entries.stream()
                .map(entry -> Objects.requireNonNull(answers.get(entry.key())))
                .toList();
    }

    private Map<String, PostedJournal> write(Collection<JournalEntry> entries) {
        var legs = entries.stream().flatMap(entry -> entry.legs().stream()).toList();
        var byId = accounts.ensure(legs.stream().map(Leg::account).distinct().toList());
        Set<AccountRef> debited =
                legs.stream().filter(Leg::isDebit).map(Leg::account).collect(Collectors.toSet());
        byId.values().retainAll(debited);
        var locked = guards.lock(byId);
        Map<String, PostedJournal> answers = new LinkedHashMap<>();
        List<Journals.Written> written = new ArrayList<>();
        for (var entry : entries) {
            var posted = journals.add(entry);
            answers.put(entry.key(), posted);
            if (!posted.alreadyPosted()) {
                written.add(new Journals.Written(posted.id(), entry));
            }
        }
        journals.addLegs(written);
        guards.debit(
                locked,
                written.stream()
                        .flatMap(journal -> journal.entry().legs().stream())
                        .toList());
        return answers;
    }

    /**
     * What a guarded account can still be debited, in its natural sign; locks the guard until the transaction ends, so
     * that the answer stays true.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Money availableForDebit(AccountRef account) {
        return Objects.requireNonNull(availableForDebit(List.of(account)).get(account));
    }

    /** The same for several accounts, whose guards are locked in one order, so that two callers cannot deadlock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<AccountRef, Money> availableForDebit(Collection<AccountRef> asked) {
        Map<AccountRef, Money> available = new LinkedHashMap<>();
        guards.lock(accounts.ensure(asked))
                .values()
                .forEach(guard -> available.put(guard.account(), guards.available(guard)));
        if (!available.keySet().containsAll(asked)) {
            throw new IllegalArgumentException("Not all of these accounts are guarded: " + asked);
        }
        return available;
    }
}
