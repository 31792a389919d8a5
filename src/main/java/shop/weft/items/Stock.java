package shop.weft.items;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Catalog;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/**
 * Who has which unit.
 *
 * <p>Order of locks: a unit's row, then shelves by product id. Only {@link #hold} comes from the other side: it takes the
 * shelf first, which lets one buyer at a time reach the units of a product, and then passes over units that somebody
 * else has locked, so it never waits for a unit. So no two can wait for each other.
 */
@Component
class Stock {

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Custody custody;
    private final Clock clock;

    Stock(JdbcClient jdbc, Catalog catalog, Custody custody, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.custody = custody;
        this.clock = clock;
    }

    List<UUID> hold(UUID order, Map<UUID, Integer> demand, Instant until) {
        var held = new ArrayList<UUID>();
        var missing = new HashSet<UUID>();
        new TreeMap<>(demand).forEach((product, units) -> {
            var free = catalog.claim(product, units) ? free(product, units) : List.<UUID>of();
            if (free.size() < units) {
                missing.add(product);
            }
            held.addAll(free);
        });
        if (!missing.isEmpty()) {
            throw new StockExhausted(missing);
        }
        held.forEach(item -> requireOne(
                item,
                jdbc.sql("UPDATE item SET state = 'HELD', order_id = ?, hold_until = ?"
                                + " WHERE id = ? AND state = 'AVAILABLE'")
                        .params(Ids.bytes(order), SqlTime.toColumn(until), Ids.bytes(item))
                        .update()));
        return held;
    }

    void extendHold(UUID order, Instant until) {
        jdbc.sql("UPDATE item SET hold_until = ? WHERE order_id = ? AND state = 'HELD'")
                .params(SqlTime.toColumn(until), Ids.bytes(order))
                .update();
    }

    void release(UUID order) {
        var held = locked("order_id = :wanted AND state = 'HELD'", Ids.bytes(order));
        held.forEach(unit -> free(unit, ItemState.HELD));
        byProduct(held).forEach((product, units) -> catalog.putBack(product, units.intValue()));
    }

    void lock(Collection<UUID> items) {
        locked("id IN (:wanted)", ItemReading.keys(items));
    }

    boolean sell(UUID order, Collection<UUID> items) {
        var units = locked("id IN (:wanted)", ItemReading.keys(items));
        boolean all = units.size() == items.size();
        if (!all || !units.stream().allMatch(unit -> unit.free() || unit.heldBy(order) || unit.boughtBy(order))) {
            return false;
        }
        takeAgain(units.stream().filter(ItemRow::free).toList());
        units.stream().filter(unit -> !unit.boughtBy(order)).forEach(unit -> {
            requireOne(
                    unit.id(),
                    jdbc.sql(
                                    "UPDATE item SET state = 'SOLD', order_id = ?, hold_until = NULL, sold_at = ? WHERE id = ? AND state = ?")
                            .params(
                                    Ids.bytes(order),
                                    SqlTime.toColumn(clock.instant()),
                                    Ids.bytes(unit.id()),
                                    unit.state().name())
                            .update());
            custody.add(unit.id(), CustodyKind.SOLD, order);
        });
        return true;
    }

    /** A sold unit, wherever it is, locked until the transaction ends. */
    ItemRow sold(UUID item) {
        return locked(item, Set.of(ItemState.SOLD, ItemState.SHIPPED, ItemState.RETURNED));
    }

    /** A sold unit that can be laid back on the shelf, locked until the transaction ends. */
    ItemRow soldAtHub(UUID item) {
        return locked(item, Set.of(ItemState.SOLD, ItemState.RETURNED));
    }

    void takeBack(ItemRow unit) {
        free(unit, unit.state());
        custody.add(unit.id(), CustodyKind.RESTOCKED, unit.order());
        catalog.putBack(unit.product(), 1);
    }

    void writeOff(ItemRow unit) {
        requireOne(
                unit.id(),
                jdbc.sql("UPDATE item SET state = 'WRITTEN_OFF' WHERE id = ? AND state = ?")
                        .params(Ids.bytes(unit.id()), unit.state().name())
                        .update());
        custody.add(
                unit.id(),
                unit.state() == ItemState.SHIPPED ? CustodyKind.LOST : CustodyKind.WRITTEN_OFF,
                unit.order());
    }

    private ItemRow locked(UUID item, Set<ItemState> states) {
        return locked("id IN (:wanted)", List.of(Ids.bytes(item))).stream()
                .filter(unit -> states.contains(unit.state()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Unit " + item + " is in none of the states " + states));
    }

    private List<UUID> free(UUID product, int most) {
        return jdbc.sql("SELECT id FROM item WHERE product = ? AND state = 'AVAILABLE' ORDER BY made_on, id LIMIT ?"
                        + " FOR UPDATE SKIP LOCKED")
                .params(Ids.bytes(product), most)
                .query((row, n) -> ItemReading.id(row, 1))
                .list();
    }

    private void takeAgain(List<ItemRow> lost) {
        byProduct(lost).forEach((product, count) -> {
            if (!catalog.take(product, count.intValue())) {
                throw new IllegalStateException("The shelf counts fewer units than there are of " + product);
            }
        });
    }

    private List<ItemRow> locked(String condition, Object wanted) {
        return jdbc.sql("SELECT id, product, state, order_id FROM item WHERE " + condition + " ORDER BY id FOR UPDATE")
                .param("wanted", wanted)
                .query((row, n) -> new ItemRow(
                        ItemReading.id(row, 1),
                        ItemReading.id(row, 2),
                        ItemState.valueOf(row.getString(3)),
                        ItemReading.optionalId(row, 4)))
                .list();
    }

    private void free(ItemRow unit, ItemState from) {
        requireOne(
                unit.id(),
                jdbc.sql("UPDATE item SET state = 'AVAILABLE', order_id = NULL, hold_until = NULL, sold_at = NULL"
                                + " WHERE id = ? AND state = ?")
                        .params(Ids.bytes(unit.id()), from.name())
                        .update());
    }

    private static TreeMap<UUID, Long> byProduct(List<ItemRow> units) {
        return units.stream().collect(groupingBy(ItemRow::product, TreeMap::new, counting()));
    }

    private static void requireOne(UUID item, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Unit " + item + " was not in the state expected of it");
        }
    }
}
