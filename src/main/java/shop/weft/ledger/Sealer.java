package shop.weft.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/**
 * Seals journals in the order in which it finds them, up to a thousand at a time, and moves their legs into the
 * balances. Nodes take turns: whoever locks the end of the chain is the sealer.
 */
@Component
class Sealer {

    static final int MOST = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final JdbcTemplate jdbc;
    private final StoredJournals journals;
    private final Clock clock;

    Sealer(JdbcTemplate jdbc, StoredJournals journals, Clock clock) {
        this.jdbc = jdbc;
        this.journals = journals;
        this.clock = clock;
    }

    /** @return how many journals were sealed; none if none were waiting */
    @Transactional
    public int seal() {
        var head = lockHead();
        var waiting = waiting();
        if (!waiting.isEmpty()) {
            write(head, waiting);
            addToBalances(waiting, head.seq() + waiting.size());
            jdbc.batchUpdate(
                    "DELETE FROM unsealed WHERE journal_id = ?",
                    waiting.stream()
                            .map(journal -> new Object[] {Ids.bytes(journal.id())})
                            .toList());
        }
        return waiting.size();
    }

    private Head lockHead() {
        return jdbc.query(
                        "SELECT seal_id, seq, hash FROM chain_head WHERE id = 1 FOR UPDATE",
                        (row, number) -> new Head(row.getLong("seal_id"), row.getLong("seq"), row.getBytes("hash")))
                .getFirst();
    }

    private List<StoredJournal> waiting() {
        List<UUID> ids = jdbc.query(
                "SELECT journal_id FROM unsealed ORDER BY journal_id LIMIT " + MOST,
                (row, number) -> Ids.uuid(row.getBytes("journal_id")));
        var waiting = new ArrayList<>(journals.load(ids).values());
        waiting.removeIf(journal -> {
            if (!journal.isBalanced()) {
                LOG.error(
                        "Journal {} does not balance and is not sealed: the books were written to directly",
                        journal.id());
            }
            return !journal.isBalanced();
        });
        return waiting;
    }

    private void write(Head head, List<StoredJournal> sealed) {
        long id = head.seal() + 1;
        long first = head.seq() + 1;
        long last = head.seq() + sealed.size();
        var leaves = sealed.stream().map(StoredJournal::leaf).toList();
        var root = Merkle.root(leaves);
        var hash = SealHead.hash(head.hash(), root, first, last);
        jdbc.update("""
                INSERT INTO seal (id, previous_hash, root, first_seq, last_seq, sealed_at, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, id, head.hash(), root, first, last, SqlTime.toColumn(clock.instant()), hash);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            rows.add(new Object[] {first + i, id, Ids.bytes(sealed.get(i).id()), leaves.get(i)});
        }
        jdbc.batchUpdate("INSERT INTO seal_leaf (seq, seal_id, journal_id, leaf_hash) VALUES (?, ?, ?, ?)", rows);
        jdbc.update("UPDATE chain_head SET seal_id = ?, seq = ?, hash = ? WHERE id = 1", id, last, hash);
    }

    private void addToBalances(List<StoredJournal> sealed, long seq) {
        SortedMap<UUID, Turnover> turnovers = new TreeMap<>();
        sealed.stream()
                .flatMap(journal -> journal.legs().stream())
                .forEach(leg -> turnovers.merge(leg.account(), Turnover.of(leg.minor()), Turnover::plus));
        turnovers.forEach((account, turnover) -> {
            int updated = jdbc.update("""
                    UPDATE balance SET debits_minor = debits_minor + ?, credits_minor = credits_minor + ?, as_of_seq = ?
                     WHERE account_id = ?
                    """, turnover.debits(), turnover.credits(), seq, Ids.bytes(account));
            if (updated == 0) {
                jdbc.update(
                        "INSERT INTO balance (account_id, debits_minor, credits_minor, as_of_seq) VALUES (?, ?, ?, ?)",
                        Ids.bytes(account),
                        turnover.debits(),
                        turnover.credits(),
                        seq);
            }
        });
    }

    /** The end of the chain. */
    private record Head(long seal, long seq, byte[] hash) {}
}
