package shop.weft.catalog;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/**
 * How many units of each product are free, in one row each, so that a list is ordered by an index and a product can be
 * taken by one conditional update. In every update {@code sold_out} comes before {@code units}: MySQL would see the new
 * value after it.
 */
@Component
class Shelf {

    private final JdbcClient jdbc;

    Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes room for a product of which nothing has arrived yet. */
    void open(UUID product, Craft craft) {
        jdbc.sql("INSERT INTO shelf (product, craft, units, received, sold_out) VALUES (?, ?, 0, 0, TRUE)")
                .params(Ids.bytes(product), craft.name())
                .update();
    }

    /** Units have come in; the first of a product set its place among what is new. */
    void receive(UUID product, int units, Instant at) {
        requireOne(
                product,
                jdbc.sql("UPDATE shelf SET sold_out = FALSE, units = units + ?, received = received + ?,"
                                + " since = COALESCE(since, ?) WHERE product = ?")
                        .params(units, units, SqlTime.toColumn(at), Ids.bytes(product))
                        .update());
    }

    void put(UUID product, int units) {
        requireOne(
                product,
                jdbc.sql("UPDATE shelf SET sold_out = FALSE, units = units + ? WHERE product = ?")
                        .params(units, Ids.bytes(product))
                        .update());
    }

    boolean take(UUID product, int units) {
        return jdbc.sql("""
                                UPDATE shelf SET sold_out = CASE WHEN units = ? THEN TRUE ELSE FALSE END, units = units - ?
                                WHERE product = ? AND units >= ?""").params(units, units, Ids.bytes(product), units).update() == 1;
    }

    /** The same as {@link #take}, unless the product is retired. */
    boolean claim(UUID product, int units) {
        return jdbc.sql("""
                                UPDATE shelf SET sold_out = CASE WHEN units = ? THEN TRUE ELSE FALSE END, units = units - ?
                                WHERE product = ? AND on_show = TRUE AND units >= ?""").params(units, units, Ids.bytes(product), units).update() == 1;
    }

    /** Puts a product on the lists, or takes it off them. */
    void show(UUID product, boolean onShow) {
        requireOne(
                product,
                jdbc.sql("UPDATE shelf SET on_show = ? WHERE product = ?")
                        .params(onShow, Ids.bytes(product))
                        .update());
    }

    /** How many products there are, retired ones among them. */
    long countAll() {
        return jdbc.sql("SELECT COUNT(*) FROM shelf").query(Long.class).single();
    }

    long count(@Nullable Craft craft) {
        return jdbc.sql("SELECT COUNT(*) FROM shelf" + where(craft))
                .param("craft", craft == null ? "" : craft.name())
                .query(Long.class)
                .single();
    }

    Map<Craft, Long> countByCraft() {
        var counts = new EnumMap<Craft, Long>(Craft.class);
        jdbc.sql("SELECT craft, COUNT(*) FROM shelf WHERE on_show = TRUE GROUP BY craft")
                .query(row -> {
                    counts.put(Craft.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    private static String where(@Nullable Craft craft) {
        return " WHERE on_show = TRUE" + (craft == null ? "" : " AND craft = :craft");
    }

    private static void requireOne(UUID product, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("No product has the id " + product);
        }
    }
}
