package shop.weft.fulfilment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** The stored parcels. Whoever changes what is in one locks its row first. */
@Repository
class ParcelRows {

    private static final String SELECT =
            "SELECT id, code, partner, state, carrier, tracking, opened_at, sent_at, closed_at FROM parcel ";

    private final JdbcClient jdbc;

    ParcelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String code, UUID partner, Instant now) {
        jdbc.sql("INSERT INTO parcel (id, code, partner, state, opened_at) VALUES (?, ?, ?, 'OPEN', ?)")
                .params(Ids.bytes(id), code, Ids.bytes(partner), SqlTime.toColumn(now))
                .update();
    }

    /** The parcel, its units uncounted, locked until the transaction ends. */
    Optional<ParcelView> lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ? FOR UPDATE")
                .param(Ids.bytes(id))
                .query((row, n) -> parcel(row))
                .optional();
    }

    Optional<ParcelView> find(UUID id) {
        return counted(jdbc.sql(SELECT + "WHERE id = ?")
                        .param(Ids.bytes(id))
                        .query((row, n) -> parcel(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** A partner's parcels, the newest first. */
    List<ParcelView> ofPartner(UUID partner, int most, long from) {
        return counted(jdbc.sql(SELECT + "WHERE partner = ? ORDER BY opened_at DESC, id LIMIT ? OFFSET ?")
                .params(Ids.bytes(partner), most, from)
                .query((row, n) -> parcel(row))
                .list());
    }

    /** Parcels of a state, the one sent first first; closed ones the other way round. */
    List<ParcelView> of(ParcelState state, int most, long from) {
        var order = state == ParcelState.CLOSED ? " DESC" : "";
        return counted(jdbc.sql(SELECT + "WHERE state = ? ORDER BY sent_at" + order + ", id LIMIT ? OFFSET ?")
                .params(state.name(), most, from)
                .query((row, n) -> parcel(row))
                .list());
    }

    int countOfPartner(UUID partner, @Nullable ParcelState state) {
        return jdbc.sql("SELECT COUNT(*) FROM parcel WHERE partner = :partner"
                        + (state == null ? "" : " AND state = :state"))
                .param("partner", Ids.bytes(partner))
                .param("state", state == null ? "" : state.name())
                .query(Integer.class)
                .single();
    }

    int count(ParcelState state) {
        return jdbc.sql("SELECT COUNT(*) FROM parcel WHERE state = ?")
                .param(state.name())
                .query(Integer.class)
                .single();
    }

    void markSent(UUID id, String carrier, String tracking, Instant now) {
        jdbc.sql("UPDATE parcel SET state = 'SENT', carrier = NULLIF(?, ''), tracking = NULLIF(?, ''), sent_at = ?"
                        + " WHERE id = ? AND state = 'OPEN'")
                .params(carrier.strip(), tracking.strip(), SqlTime.toColumn(now), Ids.bytes(id))
                .update();
    }

    void markClosed(UUID id, Instant now) {
        jdbc.sql("UPDATE parcel SET state = 'CLOSED', closed_at = ? WHERE id = ? AND state = 'SENT'")
                .params(SqlTime.toColumn(now), Ids.bytes(id))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM parcel WHERE id = ? AND state = 'OPEN'")
                .param(Ids.bytes(id))
                .update();
    }

    private List<ParcelView> counted(List<ParcelView> parcels) {
        var counts = counts(parcels.stream().map(ParcelView::id).toList());
        return parcels.stream()
                .map(parcel -> parcel.with(counts.getOrDefault(parcel.id(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<Outcome, Integer>> counts(Collection<UUID> parcels) {
        var counts = new HashMap<UUID, Map<Outcome, Integer>>();
        if (!parcels.isEmpty()) {
            jdbc.sql("SELECT parcel, outcome, COUNT(*) FROM parcel_unit WHERE parcel IN (:parcels)"
                            + " GROUP BY parcel, outcome")
                    .param("parcels", parcels.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        counts.computeIfAbsent(Ids.uuid(row.getBytes(1)), id -> new EnumMap<>(Outcome.class))
                                .put(Outcome.valueOf(row.getString(2)), row.getInt(3));
                    });
        }
        return counts;
    }

    private static ParcelView parcel(ResultSet row) throws SQLException {
        return new ParcelView(
                Ids.uuid(row.getBytes(1)),
                row.getString(2),
                Ids.uuid(row.getBytes(3)),
                ParcelState.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                SqlTime.fromColumn(row.getObject(7, LocalDateTime.class)),
                instant(row, 8),
                instant(row, 9),
                Map.of());
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        @Nullable LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : SqlTime.fromColumn(time);
    }
}
