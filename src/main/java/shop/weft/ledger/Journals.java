package shop.weft.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** Writes journals and finds them again by their key. */
@Component
class Journals {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Journals(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The journal already posted under the entry's key.
     *
     * @throws LedgerConflict if its contents are others
     */
    Optional<UUID> findPosted(JournalEntry entry) {
        return jdbc
                .query(
                        "SELECT id, req_hash FROM journal WHERE idem_key = ?",
                        (row, number) -> {
                            if (!Arrays.equals(row.getBytes("req_hash"), Fingerprint.of(entry))) {
                                throw LedgerConflict.otherContents(entry.key());
                            }
                            return Ids.uuid(row.getBytes("id"));
                        },
                        entry.key())
                .stream()
                .findFirst();
    }

    /**
     * Writes a journal without its legs, unless another transaction was first with the same key; then waits for that one
     * to end.
     *
     * @throws LedgerConflict if the key is taken by other contents, or what it reverses is reversed already
     */
    PostedJournal add(JournalEntry entry) {
        var id = Ids.next(clock);
        int added = insert(id, entry, clock.instant());
        if (added == 1) {
            return new PostedJournal(id, false);
        }
        return new PostedJournal(
                findPosted(entry).orElseThrow(() -> LedgerConflict.reversedAlready(entry.key())), true);
    }

    private int insert(UUID id, JournalEntry entry, Instant now) {
        return jdbc.update(
                """
                INSERT IGNORE INTO journal (id, kind, idem_key, req_hash, subject, effective_at, recorded_at, reverses,
                    memo, key_salt, subject_salt, time_salt, memo_salt)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.bytes(id),
                entry.kind().name(),
                entry.key(),
                Fingerprint.of(entry),
                Ids.bytes(entry.subject()),
                SqlTime.toColumn(entry.effectiveAt()),
                SqlTime.toColumn(now),
                bytes(entry.reverses()),
                entry.memo(),
                Salts.next(),
                Salts.next(),
                Salts.next(),
                Salts.next());
    }

    /** Writes the legs of new journals and queues these for the sealer. */
    void addLegs(List<Written> journals) {
        List<Object[]> legs = new ArrayList<>();
        journals.forEach(journal -> legs.addAll(rows(journal)));
        jdbc.batchUpdate("""
                INSERT INTO leg (journal_id, line, account_id, currency, amount_minor, unit, salt)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, legs);
        jdbc.batchUpdate(
                "INSERT INTO unsealed (journal_id) VALUES (?)",
                journals.stream()
                        .map(journal -> new Object[] {Ids.bytes(journal.id())})
                        .toList());
    }

    private static List<Object[]> rows(Written journal) {
        List<Object[]> rows = new ArrayList<>();
        for (var leg : journal.entry().legs()) {
            rows.add(new Object[] {
                Ids.bytes(journal.id()),
                rows.size() + 1,
                AccountId.of(leg.account()).bytes(),
                leg.account().currency().getCurrencyCode(),
                leg.amount().minor(),
                bytes(leg.unit()),
                Salts.next()
            });
        }
        return rows;
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    /** A journal written by this transaction. */
    record Written(UUID id, JournalEntry entry) {}
}
