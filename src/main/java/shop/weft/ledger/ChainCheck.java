package shop.weft.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/** Walks the chain of seals from its beginning and hashes every sealed journal anew. */
@Component
class ChainCheck {

    private final JdbcTemplate jdbc;
    private final StoredJournals journals;
    private final Seals seals;

    ChainCheck(JdbcTemplate jdbc, StoredJournals journals, Seals seals) {
        this.jdbc = jdbc;
        this.journals = journals;
        this.seals = seals;
    }

    /**
     * @param turnovers is given what the sealed legs add up to, by account
     * @return what is wrong, in words; empty if all is well
     */
    List<String> check(Map<UUID, Turnover> turnovers) {
        List<String> problems = new ArrayList<>();
        var expected = new SealHead(0, new byte[0], new byte[0], 0, 0, java.time.Instant.EPOCH, new byte[32]);
        var heads = seals.after(0);
        while (!heads.isEmpty()) {
            for (var head : heads) {
                if (!follows(head, expected)) {
                    problems.add("Seal %d does not follow the one before".formatted(head.id()));
                }
                problems.addAll(leaves(head, turnovers));
                expected = head;
            }
            heads = seals.after(expected.id());
        }
        if (!isHead(expected)) {
            problems.add("The chain does not end where its head says");
        }
        return problems;
    }

    private static boolean follows(SealHead head, SealHead before) {
        return head.id() == before.id() + 1
                && head.firstSeq() == before.lastSeq() + 1
                && Arrays.equals(head.previous(), before.hash())
                && Arrays.equals(
                        head.hash(), SealHead.hash(head.previous(), head.root(), head.firstSeq(), head.lastSeq()));
    }

    private List<String> leaves(SealHead head, Map<UUID, Turnover> turnovers) {
        Map<UUID, byte[]> leaves = new LinkedHashMap<>();
        List<Long> numbers = new ArrayList<>();
        jdbc.query(
                "SELECT seq, journal_id, leaf_hash FROM seal_leaf WHERE seal_id = ? ORDER BY seq",
                row -> {
                    numbers.add(row.getLong(1));
                    leaves.put(Ids.uuid(row.getBytes(2)), row.getBytes(3));
                },
                head.id());
        List<String> problems = new ArrayList<>();
        if (numbers.size() != head.journals()
                || numbers.getFirst() != head.firstSeq()
                || numbers.getLast() != head.lastSeq()
                || !Arrays.equals(Merkle.root(List.copyOf(leaves.values())), head.root())) {
            problems.add("Seal %d does not fit its journals".formatted(head.id()));
        }
        var stored = journals.load(leaves.keySet());
        leaves.forEach((id, leaf) -> {
            var journal = stored.get(id);
            if (journal == null || !Arrays.equals(journal.leaf(), leaf)) {
                problems.add("Journal %s is not what was sealed".formatted(id));
            }
        });
        stored.values().stream()
                .flatMap(journal -> journal.legs().stream())
                .forEach(leg -> turnovers.merge(leg.account(), Turnover.of(leg.minor()), Turnover::plus));
        return problems;
    }

    private boolean isHead(SealHead last) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT seal_id = ? AND seq = ? AND hash = ? FROM chain_head WHERE id = 1",
                Boolean.class,
                last.id(),
                last.lastSeq(),
                last.hash()));
    }
}
