package shop.weft.items;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.shared.SqlTime;
import shop.weft.split.Party;
import shop.weft.split.Terms;

/** Reads units with what they cost: two statements, however many units. */
@Component
class ItemReading {

    private static final String UNITS =
            "SELECT id, tag, product, product_version, batch, partner, terms, made_on, state, order_id FROM item WHERE ";

    private final JdbcClient jdbc;

    ItemReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their ids' bytes. */
    List<ItemView> byIds(Collection<UUID> items) {
        return items.isEmpty() ? List.of() : read("id IN (:wanted)", keys(items));
    }

    List<ItemView> byTags(Collection<Tag> tags) {
        return tags.isEmpty()
                ? List.of()
                : read("tag IN (:wanted)", tags.stream().map(Tag::code).toList());
    }

    List<UUID> idsOfBatch(UUID batch) {
        return jdbc.sql("SELECT id FROM item WHERE batch = ? ORDER BY id")
                .param(Ids.bytes(batch))
                .query((row, n) -> id(row, 1))
                .list();
    }

    Map<UUID, Integer> availability(Collection<UUID> products) {
        var free = new HashMap<UUID, Integer>();
        if (!products.isEmpty()) {
            jdbc.sql("SELECT product, COUNT(*) FROM item WHERE product IN (:products) AND state = 'AVAILABLE'"
                            + " GROUP BY product")
                    .param("products", keys(products))
                    .query(row -> {
                        free.put(id(row, 1), row.getInt(2));
                    });
        }
        return free;
    }

    List<UUID> ordersWithLapsedHolds(Instant before, int most) {
        return jdbc.sql("SELECT order_id FROM item WHERE state = 'HELD' AND hold_until < ?"
                        + " GROUP BY order_id ORDER BY MIN(hold_until), order_id LIMIT ?")
                .params(SqlTime.toColumn(before), most)
                .query((row, n) -> id(row, 1))
                .list();
    }

    private List<ItemView> read(String condition, List<?> wanted) {
        var units = jdbc.sql(UNITS + condition + " ORDER BY id")
                .param("wanted", wanted)
                .query((row, n) -> unit(row))
                .list();
        if (units.isEmpty()) {
            return List.of();
        }
        var lines = linesOf(units.stream().map(ItemView::id).toList());
        return units.stream()
                .map(unit -> withLines(unit, lines.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<UnitCost.Line>> linesOf(List<UUID> items) {
        return jdbc
                .sql("SELECT item, number, party, artisan, owed_minor, owed_currency, in_stock_minor, in_stock_currency"
                        + " FROM unit_cost_line WHERE item IN (:items) ORDER BY item, number")
                .param("items", keys(items))
                .query((row, n) -> Map.entry(id(row, 1), line(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ItemView unit(ResultSet row) throws SQLException {
        return new ItemView(
                id(row, 1),
                new Tag(row.getString(2)),
                id(row, 3),
                id(row, 4),
                id(row, 5),
                ItemState.valueOf(row.getString(9)),
                optionalId(row, 10),
                SqlTime.fromColumn(row.getObject(8, LocalDateTime.class)),
                new UnitCost(id(row, 6), Terms.valueOf(row.getString(7)), List.of()));
    }

    private static ItemView withLines(ItemView unit, List<UnitCost.Line> lines) {
        return new ItemView(
                unit.id(),
                unit.tag(),
                unit.product(),
                unit.productVersion(),
                unit.batch(),
                unit.state(),
                unit.order(),
                unit.madeOn(),
                new UnitCost(unit.cost().partner(), unit.cost().terms(), lines));
    }

    private static UnitCost.Line line(ResultSet row) throws SQLException {
        @Nullable String stockCurrency = row.getString(8);
        return new UnitCost.Line(
                row.getInt(2),
                Party.valueOf(row.getString(3)),
                optionalId(row, 4),
                Money.of(row.getLong(5), row.getString(6)),
                stockCurrency == null ? null : Money.of(row.getLong(7), stockCurrency));
    }

    static List<byte[]> keys(Collection<UUID> ids) {
        return ids.stream().map(Ids::bytes).toList();
    }

    static UUID id(ResultSet row, int column) throws SQLException {
        return Ids.uuid(row.getBytes(column));
    }

    static @Nullable UUID optionalId(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.uuid(bytes);
    }
}
