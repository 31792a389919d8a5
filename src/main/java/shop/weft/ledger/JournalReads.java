package shop.weft.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.ledger.JournalView.LegView;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.shared.SqlTime;

/** Reads journals, one or many. */
@Component
class JournalReads {

    private static final String SELECT = """
            SELECT journal.*, seal_leaf.seq, seal_leaf.seal_id, reversal.id AS reversed_by
              FROM journal
              LEFT JOIN seal_leaf ON seal_leaf.journal_id = journal.id
              LEFT JOIN journal reversal ON reversal.reverses = journal.id
            """;
    private static final String CHOSEN = """
             WHERE (:kind IS NULL OR journal.kind = :kind)
               AND (:from IS NULL OR journal.effective_at >= :from)
               AND (:end IS NULL OR journal.effective_at < :end)
               AND (:text IS NULL OR journal.idem_key LIKE :text OR journal.subject IN (:subjects))
            """;

    /** No key is empty. */
    private static final String NO_KEY = "";

    /** No subject has this id; SQL knows no empty list. */
    private static final byte[] NOTHING = Ids.bytes(new UUID(0, 0));

    private final NamedParameterJdbcTemplate jdbc;

    JournalReads(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    Page<JournalView> list(JournalFilter filter, Pageable page) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("kind", filter.kind() == null ? null : filter.kind().name());
        parameters.put("from", start(filter.from()));
        parameters.put("end", filter.to() == null ? null : start(filter.to().plusDays(1)));
        // A key contains an order's number only by chance, so subjects that were found stand for the text.
        parameters.put("text", filter.subjects().isEmpty() ? Likeness.containing(filter.text()) : NO_KEY);
        parameters.put("subjects", subjects(filter));
        parameters.put("limit", page.getPageSize());
        parameters.put("offset", page.getOffset());
        var ids = jdbc.query(
                "SELECT journal.id FROM journal " + CHOSEN
                        + " ORDER BY journal.effective_at DESC, journal.id DESC LIMIT :limit OFFSET :offset",
                parameters,
                (row, number) -> Ids.uuid(row.getBytes("id")));
        return new PageImpl<>(
                load(ids),
                page,
                Objects.requireNonNull(
                        jdbc.queryForObject("SELECT COUNT(*) FROM journal " + CHOSEN, parameters, Long.class)));
    }

    Optional<JournalView> find(UUID id) {
        return load(List.of(id)).stream().findFirst();
    }

    /** The first journals by effective time and id. */
    List<JournalView> first(int most) {
        return ascending("", Map.of("most", most));
    }

    /** Those that follow a journal in that order. */
    List<JournalView> following(JournalView last, int most) {
        return ascending(
                "WHERE effective_at > :at OR (effective_at = :at AND id > :id)",
                Map.of("at", SqlTime.toColumn(last.effectiveAt()), "id", Ids.bytes(last.id()), "most", most));
    }

    private List<JournalView> ascending(String where, Map<String, ?> parameters) {
        var ids = jdbc.query(
                "SELECT id FROM journal " + where + " ORDER BY effective_at, id LIMIT :most",
                parameters,
                (row, number) -> Ids.uuid(row.getBytes("id")));
        return load(ids).reversed();
    }

    private List<JournalView> load(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var parameters = Map.of("ids", ids.stream().map(Ids::bytes).toList());
        Map<UUID, List<LegView>> legs = new HashMap<>();
        jdbc.query(
                "SELECT leg.journal_id, leg.line, leg.amount_minor, leg.unit, account.*, 0 AS minor,"
                        + " partner_code.code AS partner_code, maker_code.code AS maker_code"
                        + " FROM leg JOIN account ON account.id = leg.account_id " + AccountReads.NAMES
                        + " WHERE leg.journal_id IN (:ids) ORDER BY leg.journal_id, leg.line",
                parameters,
                row -> {
                    legs.computeIfAbsent(Ids.uuid(row.getBytes("journal_id")), id -> new ArrayList<>())
                            .add(leg(row));
                });
        return jdbc.query(
                SELECT + " WHERE journal.id IN (:ids) ORDER BY journal.effective_at DESC, journal.id DESC",
                parameters,
                (row, number) -> view(row, legs.getOrDefault(Ids.uuid(row.getBytes("id")), List.of())));
    }

    private static LegView leg(ResultSet row) throws SQLException {
        var account = AccountReads.view(row);
        return new LegView(
                row.getInt("line"),
                account,
                Money.of(row.getLong("amount_minor"), account.currency()),
                row.getBytes("unit") != null);
    }

    private static JournalView view(ResultSet row, List<LegView> legs) throws SQLException {
        return new JournalView(
                Ids.uuid(row.getBytes("id")),
                JournalKind.valueOf(row.getString("kind")),
                row.getString("idem_key"),
                Ids.uuid(row.getBytes("subject")),
                SqlTime.fromColumn(row.getObject("effective_at", LocalDateTime.class)),
                SqlTime.fromColumn(row.getObject("recorded_at", LocalDateTime.class)),
                row.getString("memo"),
                turnover(legs),
                id(row, "reverses"),
                id(row, "reversed_by"),
                row.getObject("seq", Long.class),
                row.getObject("seal_id", Long.class),
                legs);
    }

    private static List<Money> turnover(Collection<LegView> legs) {
        var debits = new java.util.TreeMap<String, Money>();
        legs.stream()
                .map(LegView::amount)
                .filter(Money::isPositive)
                .forEach(amount -> debits.merge(amount.currency().getCurrencyCode(), amount, Money::plus));
        return List.copyOf(debits.values());
    }

    private static @Nullable LocalDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay();
    }

    private static List<byte[]> subjects(JournalFilter filter) {
        var text = filter.text();
        if (!filter.subjects().isEmpty() || text == null) {
            return filter.subjects().isEmpty()
                    ? List.of(NOTHING)
                    : filter.subjects().stream().map(Ids::bytes).toList();
        }
        try {
            return List.of(Ids.bytes(UUID.fromString(text.strip())));
        } catch (IllegalArgumentException noId) {
            return List.of(NOTHING);
        }
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : Ids.uuid(bytes);
    }
}
