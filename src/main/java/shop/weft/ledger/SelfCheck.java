package shop.weft.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/** Recomputes everything the books derive, and compares. Runs within one snapshot. */
@Component
class SelfCheck {

    private final JdbcTemplate jdbc;
    private final ChainCheck chain;

    SelfCheck(JdbcTemplate jdbc, ChainCheck chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    BooksVerdict check() {
        List<String> problems = new ArrayList<>();
        problems.addAll(sums());
        problems.addAll(journals());
        Map<UUID, Turnover> sealed = new HashMap<>();
        problems.addAll(chain.check(sealed));
        problems.addAll(balances(sealed));
        problems.addAll(guards());
        return new BooksVerdict(count("journal"), count("seal"), List.copyOf(problems));
    }

    private List<String> sums() {
        return jdbc.query(
                "SELECT currency, SUM(amount_minor) AS off FROM leg GROUP BY currency HAVING SUM(amount_minor) <> 0",
                (row, number) -> "The books are out of balance by %d minor units of %s"
                        .formatted(row.getLong("off"), row.getString("currency")));
    }

    private List<String> journals() {
        List<String> problems = new ArrayList<>();
        problems.addAll(
                jdbc.query("""
                SELECT journal_id FROM leg GROUP BY journal_id, currency HAVING SUM(amount_minor) <> 0
                """, (row, number) -> "Journal %s does not balance".formatted(Ids.uuid(row.getBytes(1)))));
        problems.addAll(jdbc.query(
                """
                SELECT journal.id FROM journal LEFT JOIN leg ON leg.journal_id = journal.id
                 GROUP BY journal.id HAVING COUNT(leg.line) < 2
                """, (row, number) -> "Journal %s has fewer than two legs".formatted(Ids.uuid(row.getBytes(1)))));
        problems.addAll(jdbc.query(
                """
                SELECT journal.id FROM journal
                  LEFT JOIN unsealed ON unsealed.journal_id = journal.id
                  LEFT JOIN seal_leaf ON seal_leaf.journal_id = journal.id
                 WHERE (unsealed.journal_id IS NULL) = (seal_leaf.journal_id IS NULL)
                """,
                (row, number) -> "Journal %s is not either sealed or waiting".formatted(Ids.uuid(row.getBytes(1)))));
        problems.addAll(jdbc.query(
                """
                SELECT leg.journal_id FROM leg JOIN account ON account.id = leg.account_id
                 WHERE account.currency <> leg.currency
                """,
                (row, number) -> "Journal %s mixes currencies in an account".formatted(Ids.uuid(row.getBytes(1)))));
        return problems;
    }

    private List<String> balances(Map<UUID, Turnover> sealed) {
        Map<UUID, Turnover> kept = new HashMap<>();
        jdbc.query("SELECT account_id, debits_minor, credits_minor FROM balance", row -> {
            kept.put(Ids.uuid(row.getBytes(1)), new Turnover(row.getLong(2), row.getLong(3)));
        });
        List<String> problems = new ArrayList<>();
        sealed.forEach((account, turnover) -> {
            if (!turnover.equals(kept.remove(account))) {
                problems.add("The balance of account %s is not the sum of its legs".formatted(account));
            }
        });
        kept.keySet()
                .forEach(account -> problems.add("Account %s has a balance but no sealed legs".formatted(account)));
        return problems;
    }

    private List<String> guards() {
        return jdbc.query(
                """
                SELECT account_guard.account_id
                  FROM account_guard LEFT JOIN leg ON leg.account_id = account_guard.account_id
                 GROUP BY account_guard.account_id, account_guard.debited_minor
                HAVING account_guard.debited_minor
                    <> COALESCE(SUM(CASE WHEN leg.amount_minor > 0 THEN leg.amount_minor ELSE 0 END), 0)
                    OR COALESCE(SUM(leg.amount_minor), 0) > 0
                """,
                (row, number) -> "The guard of account %s does not agree with its legs, or it is overdrawn"
                        .formatted(Ids.uuid(row.getBytes(1))));
    }

    private long count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class));
    }
}
