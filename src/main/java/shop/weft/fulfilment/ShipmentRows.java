package shop.weft.fulfilment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** What is packed for buyers, and what has left. Whoever changes it has locked the order. */
@Repository
class ShipmentRows {

    private final JdbcClient jdbc;

    ShipmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void pack(UUID order, UUID item, Instant now) {
        jdbc.sql("INSERT INTO packed_unit (order_id, item, packed_at) VALUES (?, ?, ?)")
                .params(Ids.bytes(order), Ids.bytes(item), SqlTime.toColumn(now))
                .update();
    }

    void unpack(UUID order, UUID item) {
        jdbc.sql("DELETE FROM packed_unit WHERE order_id = ? AND item = ?")
                .params(Ids.bytes(order), Ids.bytes(item))
                .update();
    }

    Set<UUID> packed(UUID order) {
        return new HashSet<>(jdbc.sql("SELECT item FROM packed_unit WHERE order_id = ?")
                .param(Ids.bytes(order))
                .query((row, n) -> Ids.uuid(row.getBytes(1)))
                .list());
    }

    /** How many units of each order lie in its parcel. */
    Map<UUID, Integer> countPacked(Collection<UUID> orders) {
        var counts = new HashMap<UUID, Integer>();
        if (!orders.isEmpty()) {
            jdbc.sql("SELECT order_id, COUNT(*) FROM packed_unit WHERE order_id IN (:orders) GROUP BY order_id")
                    .param("orders", orders.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        counts.put(Ids.uuid(row.getBytes(1)), row.getInt(2));
                    });
        }
        return counts;
    }

    void ship(UUID order, String carrier, String tracking, Instant now) {
        jdbc.sql("INSERT INTO shipment (order_id, carrier, tracking, shipped_at) VALUES (?, ?, NULLIF(?, ''), ?)")
                .params(Ids.bytes(order), carrier.strip(), tracking.strip(), SqlTime.toColumn(now))
                .update();
    }

    Optional<ShipmentView> find(UUID order) {
        return jdbc.sql("SELECT carrier, tracking, shipped_at FROM shipment WHERE order_id = ?")
                .param(Ids.bytes(order))
                .query((row, n) -> new ShipmentView(
                        row.getString(1), row.getString(2), SqlTime.fromColumn(row.getObject(3, LocalDateTime.class))))
                .optional();
    }
}
