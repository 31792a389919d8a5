package shop.weft.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.ledger.StoredJournal.Field;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** Reads journals with all that goes into their hash. */
@Component
class StoredJournals {

    private static final String JOURNALS = """
            SELECT id, kind, idem_key, subject, effective_at, recorded_at, reverses, memo,
                   key_salt, subject_salt, time_salt, memo_salt
              FROM journal WHERE id IN (:ids) ORDER BY id
            """;
    private static final String LEGS = """
            SELECT leg.journal_id, leg.line, leg.account_id, leg.currency, leg.amount_minor, leg.unit, leg.salt,
                   account.code, account.partner, account.artisan, account.detail
              FROM leg JOIN account ON account.id = leg.account_id
             WHERE leg.journal_id IN (:ids) ORDER BY leg.journal_id, leg.line
            """;

    private final NamedParameterJdbcTemplate jdbc;

    StoredJournals(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The journals by id, in id order. */
    Map<UUID, StoredJournal> load(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var parameters = Map.of("ids", ids.stream().map(Ids::bytes).toList());
        Map<UUID, List<StoredLeg>> legs = new HashMap<>();
        jdbc.query(LEGS, parameters, row -> {
            legs.computeIfAbsent(Ids.uuid(row.getBytes("journal_id")), id -> new ArrayList<>())
                    .add(leg(row));
        });
        Map<UUID, StoredJournal> journals = new LinkedHashMap<>();
        jdbc.query(JOURNALS, parameters, row -> {
            var id = Ids.uuid(row.getBytes("id"));
            journals.put(id, new StoredJournal(id, head(row), legs.getOrDefault(id, List.of())));
        });
        return journals;
    }

    private static List<Field> head(ResultSet row) throws SQLException {
        var key = String.join("|", "key", row.getString("kind"), row.getString("idem_key"), text(id(row, "reverses")));
        var time = String.join("|", "time", instant(row, "effective_at"), instant(row, "recorded_at"));
        return List.of(
                new Field(key, row.getBytes("key_salt")),
                new Field("subject|" + text(id(row, "subject")), row.getBytes("subject_salt")),
                new Field(time, row.getBytes("time_salt")),
                new Field("memo|" + row.getString("memo"), row.getBytes("memo_salt")));
    }

    private static StoredLeg leg(ResultSet row) throws SQLException {
        return new StoredLeg(
                row.getInt("line"),
                Ids.uuid(row.getBytes("account_id")),
                row.getString("code"),
                row.getString("currency"),
                row.getLong("amount_minor"),
                id(row, "partner"),
                id(row, "artisan"),
                row.getString("detail"),
                id(row, "unit"),
                row.getBytes("salt"));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : Ids.uuid(bytes);
    }

    private static String instant(ResultSet row, String column) throws SQLException {
        return SqlTime.fromColumn(row.getObject(column, LocalDateTime.class)).toString();
    }

    private static String text(@Nullable UUID id) {
        return Objects.toString(id, "");
    }
}
