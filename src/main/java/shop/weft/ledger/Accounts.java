package shop.weft.ledger;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shop.weft.shared.Ids;

/** Brings accounts into being with their first posting, whoever comes first. Their rows never change after that. */
@Component
class Accounts {

    /** Accounts whose rows are committed: they need not be looked for again. */
    private final Set<AccountId> known = ConcurrentHashMap.newKeySet();

    private final JdbcTemplate jdbc;
    private final FinanceCodes codes;

    Accounts(JdbcTemplate jdbc, FinanceCodes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** Makes sure that the accounts are there; missing ones are added in id order, so that two callers cannot deadlock. */
    SortedMap<AccountId, AccountRef> ensure(Collection<AccountRef> accounts) {
        var byId = new TreeMap<AccountId, AccountRef>();
        accounts.forEach(account -> byId.put(AccountId.of(account), account));
        if (!known.containsAll(byId.keySet())) {
            var missing = new TreeMap<>(byId);
            missing.keySet().removeIf(id -> known.contains(id) || isThere(id));
            codes.ensure(missing.values());
            missing.forEach(this::add);
            rememberOnCommit(Set.copyOf(byId.keySet()));
        }
        return byId;
    }

    private boolean isThere(AccountId id) {
        return !jdbc.queryForList("SELECT 1 FROM account WHERE id = ?", (Object) id.bytes())
                .isEmpty();
    }

    private void add(AccountId id, AccountRef account) {
        jdbc.update(
                "INSERT IGNORE INTO account (id, code, currency, partner, artisan, detail) VALUES (?, ?, ?, ?, ?, ?)",
                id.bytes(),
                account.code().number(),
                account.currency().getCurrencyCode(),
                bytes(account.partner()),
                bytes(account.artisan()),
                account.detail());
        if (account.code().guarded()) {
            jdbc.update(
                    "INSERT IGNORE INTO account_guard (account_id, debited_minor) VALUES (?, 0)", (Object) id.bytes());
        }
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    private void rememberOnCommit(Set<AccountId> ids) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.addAll(ids);
            }
        });
    }
}
