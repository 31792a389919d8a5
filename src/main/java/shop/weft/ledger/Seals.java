package shop.weft.ledger;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** The chain of seals. Their heads are public: whoever keeps a copy can tell if the past is ever rewritten. */
@Component
public class Seals {

    static final RowMapper<SealHead> HEAD = (row, number) -> new SealHead(
            row.getLong("id"),
            row.getBytes("previous_hash"),
            row.getBytes("root"),
            row.getLong("first_seq"),
            row.getLong("last_seq"),
            SqlTime.fromColumn(row.getObject("sealed_at", LocalDateTime.class)),
            row.getBytes("hash"));

    private final JdbcTemplate jdbc;
    private final Sealer sealer;

    Seals(JdbcTemplate jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /**
     * Seals all that waits, a thousand journals per seal and transaction.
     *
     * @return how many journals were sealed
     */
    public int sealAll() {
        int all = 0;
        int sealed;
        do {
            sealed = sealer.seal();
            all += sealed;
        } while (sealed == Sealer.MOST);
        return all;
    }

    /** Seal heads, newest first. */
    public Page<SealHead> list(Pageable page) {
        var heads = jdbc.query(
                "SELECT * FROM seal ORDER BY id DESC LIMIT ? OFFSET ?", HEAD, page.getPageSize(), page.getOffset());
        return new PageImpl<>(
                heads, page, Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*) FROM seal", Long.class)));
    }

    /** Seal heads after the given one, oldest first; at most a thousand. */
    public List<SealHead> after(long id) {
        return jdbc.query("SELECT * FROM seal WHERE id > ? ORDER BY id LIMIT " + Sealer.MOST, HEAD, id);
    }

    /** Whether this shop published a seal of that hash. */
    public boolean isPublished(byte[] hash) {
        return jdbc.query("SELECT * FROM seal WHERE hash = ?", HEAD, (Object) hash).stream()
                .anyMatch(head -> Arrays.equals(head.hash(), hash));
    }

    /** Whether a journal is sealed; it is within seconds of being posted. */
    public boolean isSealed(UUID journal) {
        return !jdbc.queryForList("SELECT 1 FROM seal_leaf WHERE journal_id = ?", (Object) Ids.bytes(journal))
                .isEmpty();
    }
}
