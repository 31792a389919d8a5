package shop.weft.fulfilment;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** What is in parcels. A unit's outcome changes only by updates that name the outcome they expect. */
@Repository
class ParcelUnits {

    private final JdbcClient jdbc;
    private final Clock clock;

    ParcelUnits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it is in a parcel already */
    void add(UUID parcel, UUID item) {
        jdbc.sql("INSERT INTO parcel_unit (parcel, item, outcome) VALUES (?, ?, 'EXPECTED')")
                .params(Ids.bytes(parcel), Ids.bytes(item))
                .update();
    }

    boolean remove(UUID parcel, UUID item) {
        return jdbc.sql("DELETE FROM parcel_unit WHERE parcel = ? AND item = ?")
                        .params(Ids.bytes(parcel), Ids.bytes(item))
                        .update()
                == 1;
    }

    /** The units of a parcel with what became of them, in id order. */
    Map<UUID, Outcome> of(UUID parcel) {
        var units = new LinkedHashMap<UUID, Outcome>();
        jdbc.sql("SELECT item, outcome FROM parcel_unit WHERE parcel = ? ORDER BY item")
                .param(Ids.bytes(parcel))
                .query(row -> {
                    units.put(Ids.uuid(row.getBytes(1)), Outcome.valueOf(row.getString(2)));
                });
        return units;
    }

    /** The parcels that hold these units; units in none are left out. */
    Map<UUID, UUID> parcelsOf(Collection<UUID> items) {
        var parcels = new LinkedHashMap<UUID, UUID>();
        if (!items.isEmpty()) {
            jdbc.sql("SELECT item, parcel FROM parcel_unit WHERE item IN (:items)")
                    .param("items", items.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        parcels.put(Ids.uuid(row.getBytes(1)), Ids.uuid(row.getBytes(2)));
                    });
        }
        return parcels;
    }

    /** What lies in parcels that the partner has not sent yet. */
    List<UUID> inOpenParcels(UUID partner) {
        return jdbc.sql("SELECT item FROM parcel_unit JOIN parcel ON parcel.id = parcel_unit.parcel"
                        + " WHERE parcel.partner = ? AND parcel.state = 'OPEN'")
                .param(Ids.bytes(partner))
                .query((row, n) -> Ids.uuid(row.getBytes(1)))
                .list();
    }

    Optional<Outcome> outcome(UUID parcel, UUID item) {
        return jdbc.sql("SELECT outcome FROM parcel_unit WHERE parcel = ? AND item = ?")
                .params(Ids.bytes(parcel), Ids.bytes(item))
                .query((row, n) -> Outcome.valueOf(row.getString(1)))
                .optional();
    }

    /** Settles a unit that may still come; false if somebody was quicker, or it is not in the parcel. */
    boolean settle(UUID parcel, UUID item, Outcome outcome) {
        return jdbc.sql("UPDATE parcel_unit SET outcome = ?, settled_at = ?"
                                + " WHERE parcel = ? AND item = ? AND outcome IN ('EXPECTED', 'MISSING')")
                        .params(outcome.name(), SqlTime.toColumn(clock.instant()), Ids.bytes(parcel), Ids.bytes(item))
                        .update()
                == 1;
    }

    void markMissing(UUID parcel) {
        jdbc.sql("UPDATE parcel_unit SET outcome = 'MISSING', settled_at = ?"
                        + " WHERE parcel = ? AND outcome = 'EXPECTED'")
                .params(SqlTime.toColumn(clock.instant()), Ids.bytes(parcel))
                .update();
    }

    int count(Outcome outcome) {
        return jdbc.sql("SELECT COUNT(*) FROM parcel_unit WHERE outcome = ?")
                .param(outcome.name())
                .query(Integer.class)
                .single();
    }

    List<UUID> items(UUID parcel) {
        return List.copyOf(of(parcel).keySet());
    }
}
