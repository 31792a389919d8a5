package shop.weft.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/**
 * Keeps guarded accounts from owing less than nothing. The guard row holds all that was ever debited and is locked by
 * whoever debits; credits are only read, and as they only grow, an old reading can refuse too much but never allow too
 * much.
 */
@Component
class Guards {

    private static final String CREDITS = """
            SELECT COALESCE((SELECT credits_minor FROM balance WHERE account_id = ?), 0)
                 + COALESCE((SELECT -SUM(leg.amount_minor)
                               FROM unsealed JOIN leg ON leg.journal_id = unsealed.journal_id
                              WHERE leg.account_id = ? AND leg.amount_minor < 0), 0)
            """;

    private final JdbcTemplate jdbc;

    Guards(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the guard rows of these accounts in id order until the transaction ends; unguarded ones are passed over. */
    SortedMap<AccountId, Guard> lock(SortedMap<AccountId, AccountRef> accounts) {
        var guards = new TreeMap<AccountId, Guard>();
        accounts.forEach((id, account) -> {
            if (account.code().guarded()) {
                guards.put(id, new Guard(id, account, lock(id)));
            }
        });
        return guards;
    }

    private long lock(AccountId id) {
        return jdbc
                .queryForList(
                        "SELECT debited_minor FROM account_guard WHERE account_id = ? FOR UPDATE", Long.class, (Object)
                                id.bytes())
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** What the account can be debited; true as long as the guard is locked. */
    Money available(Guard guard) {
        long credits = Objects.requireNonNull(jdbc.queryForObject(
                CREDITS, Long.class, guard.id().bytes(), guard.id().bytes()));
        return Money.of(credits - guard.debited(), guard.account().currency());
    }

    /** Takes down the debits of the legs, which are written already. */
    void debit(SortedMap<AccountId, Guard> guards, Collection<Leg> legs) {
        Map<AccountId, Money> debits = new HashMap<>();
        legs.stream()
                .filter(leg -> leg.isDebit() && leg.account().code().guarded())
                .forEach(leg -> debits.merge(AccountId.of(leg.account()), leg.amount(), Money::plus));
        List<Object[]> rows = new ArrayList<>();
        guards.forEach((id, guard) -> {
            var debit = debits.getOrDefault(id, Money.zero(guard.account().currency()));
            if (debit.isPositive()) {
                requireCovered(guard, debit);
                rows.add(new Object[] {debit.minor(), id.bytes()});
            }
        });
        jdbc.batchUpdate("UPDATE account_guard SET debited_minor = debited_minor + ? WHERE account_id = ?", rows);
    }

    private void requireCovered(Guard guard, Money debit) {
        var available = available(guard);
        if (debit.compareTo(available) > 0) {
            throw new BalanceTooLow(guard.account(), debit, available);
        }
    }

    /** A locked guard row. */
    record Guard(AccountId id, AccountRef account, long debited) {}
}
