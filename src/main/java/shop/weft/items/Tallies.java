package shop.weft.items;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** How many units a partner has made, and where they are. */
@Component
@Transactional(readOnly = true)
public class Tallies {

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The partner's units by product and state, the products with the newest units first; states with none left out. */
    public Map<UUID, Map<ItemState, Integer>> byProduct(UUID partner) {
        Map<UUID, Map<ItemState, Integer>> tallies = new LinkedHashMap<>();
        jdbc.sql("SELECT product, state, COUNT(*), MAX(made_on) AS newest FROM item WHERE partner = ?"
                        + " GROUP BY product, state ORDER BY newest DESC, product")
                .param(Ids.bytes(partner))
                .query(row -> {
                    tallies.computeIfAbsent(Ids.uuid(row.getBytes(1)), product -> new EnumMap<>(ItemState.class))
                            .put(ItemState.valueOf(row.getString(2)), row.getInt(3));
                });
        return tallies;
    }

    /** The partner's accepted batches, the newest first. */
    public List<BatchTally> batches(UUID partner, int most) {
        return jdbc.sql("SELECT batch, product, MIN(made_on) AS accepted, COUNT(*) FROM item WHERE partner = ?"
                        + " GROUP BY batch, product ORDER BY accepted DESC, batch LIMIT ?")
                .params(Ids.bytes(partner), most)
                .query((row, n) -> new BatchTally(
                        Ids.uuid(row.getBytes(1)),
                        Ids.uuid(row.getBytes(2)),
                        SqlTime.fromColumn(row.getObject(3, LocalDateTime.class)),
                        row.getInt(4)))
                .list();
    }

    /** A batch and how many units were accepted of it. */
    public record BatchTally(UUID batch, UUID product, Instant accepted, int units) {}
}
