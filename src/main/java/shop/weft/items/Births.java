package shop.weft.items;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.shared.SqlTime;

/** Writes new units down, in batches. */
@Component
class Births {

    private final JdbcTemplate jdbc;
    private final Custody custody;

    Births(JdbcTemplate jdbc, Custody custody) {
        this.jdbc = jdbc;
        this.custody = custody;
    }

    List<ItemView> write(List<NewItem> items) {
        var units = items.stream().map(Births::tagged).toList();
        insertUnits(units);
        insertLines(units);
        custody.born(units);
        return units;
    }

    private static ItemView tagged(NewItem item) {
        return new ItemView(
                item.id(),
                Tag.random(),
                item.product(),
                item.productVersion(),
                item.batch(),
                ItemState.MADE,
                null,
                item.madeOn(),
                item.cost());
    }

    private void insertUnits(List<ItemView> units) {
        jdbc.batchUpdate(
                "INSERT INTO item (id, tag, product, product_version, batch, partner, terms, made_on, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'MADE')",
                units.stream()
                        .map(unit -> new Object[] {
                            Ids.bytes(unit.id()),
                            unit.tag().code(),
                            Ids.bytes(unit.product()),
                            Ids.bytes(unit.productVersion()),
                            Ids.bytes(unit.batch()),
                            Ids.bytes(unit.cost().partner()),
                            unit.cost().terms().name(),
                            SqlTime.toColumn(unit.madeOn())
                        })
                        .toList());
    }

    private void insertLines(List<ItemView> units) {
        jdbc.batchUpdate(
                "INSERT INTO unit_cost_line (item, number, party, artisan, owed_minor, owed_currency, in_stock_minor,"
                        + " in_stock_currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                units.stream()
                        .flatMap(unit -> unit.cost().lines().stream().map(line -> columns(unit.id(), line)))
                        .toList());
    }

    @SuppressWarnings("NullAway") // An array that goes to JDBC holds nulls where the column may.
    private static Object[] columns(UUID item, UnitCost.Line line) {
        var artisan = line.artisan();
        Money inStock = line.inStock();
        return new Object[] {
            Ids.bytes(item),
            line.number(),
            line.party().name(),
            artisan == null ? null : Ids.bytes(artisan),
            line.owed().minor(),
            line.owed().currency().getCurrencyCode(),
            inStock == null ? null : inStock.minor(),
            inStock == null ? null : inStock.currency().getCurrencyCode()
        };
    }
}
