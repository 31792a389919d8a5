package shop.weft.checkout;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** The tables of baskets. */
@Component
class BasketRows {

    private final JdbcClient jdbc;

    BasketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void create(UUID basket, Instant now) {
        jdbc.sql("INSERT INTO basket (id, touched_at) VALUES (?, ?)")
                .params(Ids.bytes(basket), SqlTime.toColumn(now))
                .update();
    }

    /** Marks the basket as used and locks it. Whether there is one. */
    boolean touch(UUID basket, Instant now) {
        return jdbc.sql("UPDATE basket SET touched_at = ? WHERE id = ?")
                        .params(SqlTime.toColumn(now), Ids.bytes(basket))
                        .update()
                == 1;
    }

    boolean exists(UUID basket) {
        return jdbc.sql("SELECT COUNT(*) FROM basket WHERE id = ?")
                        .param(Ids.bytes(basket))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Optional<UUID> placedOrder(UUID basket) {
        return jdbc.sql("SELECT placed_order FROM basket WHERE id = ? AND placed_order IS NOT NULL")
                .param(Ids.bytes(basket))
                .query((row, n) -> Ids.uuid(row.getBytes(1)))
                .optional();
    }

    void placed(UUID basket, UUID order) {
        jdbc.sql("UPDATE basket SET placed_order = ? WHERE id = ?")
                .params(Ids.bytes(order), Ids.bytes(basket))
                .update();
    }

    /** Quantities by product, oldest line first. */
    Map<UUID, Integer> lines(UUID basket) {
        Map<UUID, Integer> lines = new LinkedHashMap<>();
        jdbc.sql("SELECT product_id, quantity FROM basket_line WHERE basket_id = ? ORDER BY added_at, product_id")
                .param(Ids.bytes(basket))
                .query(row -> {
                    lines.put(Ids.uuid(row.getBytes(1)), row.getInt(2));
                });
        return lines;
    }

    int count(UUID basket) {
        return jdbc.sql("SELECT COALESCE(SUM(quantity), 0) FROM basket_line WHERE basket_id = ?")
                .param(Ids.bytes(basket))
                .query(Integer.class)
                .single();
    }

    void put(UUID basket, UUID product, int quantity, Instant now) {
        int changed = jdbc.sql("UPDATE basket_line SET quantity = ? WHERE basket_id = ? AND product_id = ?")
                .params(quantity, Ids.bytes(basket), Ids.bytes(product))
                .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO basket_line (basket_id, product_id, quantity, added_at) VALUES (?, ?, ?, ?)")
                    .params(Ids.bytes(basket), Ids.bytes(product), quantity, SqlTime.toColumn(now))
                    .update();
        }
    }

    void remove(UUID basket, UUID product) {
        jdbc.sql("DELETE FROM basket_line WHERE basket_id = ? AND product_id = ?")
                .params(Ids.bytes(basket), Ids.bytes(product))
                .update();
    }

    /** Empties the basket that an order was placed from. The basket's row is locked first, as by every other change. */
    void clearAfter(UUID order) {
        jdbc.sql("SELECT id FROM basket WHERE placed_order = ?")
                .param(Ids.bytes(order))
                .query((row, n) -> row.getBytes(1))
                .list()
                .forEach(basket -> clear(basket, order));
    }

    private void clear(byte[] basket, UUID order) {
        int mine = jdbc.sql("UPDATE basket SET placed_order = NULL WHERE id = ? AND placed_order = ?")
                .params(basket, Ids.bytes(order))
                .update();
        if (mine == 1) {
            jdbc.sql("DELETE FROM basket_line WHERE basket_id = ?")
                    .param(basket)
                    .update();
        }
    }

    int purge(Instant untouchedSince, int most) {
        return jdbc.sql("DELETE FROM basket WHERE touched_at < ? LIMIT ?")
                .params(SqlTime.toColumn(untouchedSince), most)
                .update();
    }
}
