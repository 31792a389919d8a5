package shop.weft.items;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;

/** What lies where: at a partner, and at the hub. */
@Component
@Transactional(readOnly = true)
public class StockRoom {

    private static final String AT_PARTNER = "partner = :partner AND state = 'MADE' AND id NOT IN (:except)";
    private static final String AT_HUB = "state IN ('AVAILABLE', 'HELD', 'SOLD', 'RETURNED')";

    private final JdbcClient jdbc;

    StockRoom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Units still with their partner, batch by batch, the oldest batch first.
     *
     * @param except units to leave out
     */
    public List<UUID> atPartner(UUID partner, Collection<UUID> except, int most, long from) {
        return jdbc.sql("SELECT id FROM item WHERE " + AT_PARTNER
                        + " ORDER BY made_on, batch, tag LIMIT :most OFFSET :from")
                .param("partner", Ids.bytes(partner))
                .param("except", keysOrNone(except))
                .param("most", most)
                .param("from", from)
                .query((row, n) -> ItemReading.id(row, 1))
                .list();
    }

    /** How many units are still with their partner, some left out. */
    public int countAtPartner(UUID partner, Collection<UUID> except) {
        return jdbc.sql("SELECT COUNT(*) FROM item WHERE " + AT_PARTNER)
                .param("partner", Ids.bytes(partner))
                .param("except", keysOrNone(except))
                .query(Integer.class)
                .single();
    }

    /** How many units of the products there are in each state; states with none are left out. */
    public Map<UUID, Map<ItemState, Integer>> counts(Collection<UUID> products) {
        Map<UUID, Map<ItemState, Integer>> counts = new HashMap<>();
        if (!products.isEmpty()) {
            jdbc.sql("SELECT product, state, COUNT(*) FROM item WHERE product IN (:products) GROUP BY product, state")
                    .param("products", ItemReading.keys(products))
                    .query(row -> {
                        counts.computeIfAbsent(ItemReading.id(row, 1), product -> new EnumMap<>(ItemState.class))
                                .put(ItemState.valueOf(row.getString(2)), row.getInt(3));
                    });
        }
        return counts;
    }

    /** Units of a product that are at the hub, by state and tag. */
    public List<UUID> atHub(UUID product, int most, long from) {
        return jdbc.sql("SELECT id FROM item WHERE product = ? AND " + AT_HUB + " ORDER BY state, tag LIMIT ? OFFSET ?")
                .params(Ids.bytes(product), most, from)
                .query((row, n) -> ItemReading.id(row, 1))
                .list();
    }

    /** Orders with units to be shipped, the one paid first first. */
    public List<UUID> ordersToShip(int most, long from) {
        return jdbc.sql("SELECT order_id FROM item WHERE state = 'SOLD' GROUP BY order_id"
                        + " ORDER BY MIN(sold_at), order_id LIMIT ? OFFSET ?")
                .params(most, from)
                .query((row, n) -> ItemReading.id(row, 1))
                .list();
    }

    /** How many orders have units to be shipped. */
    public int countOrdersToShip() {
        return jdbc.sql("SELECT COUNT(DISTINCT order_id) FROM item WHERE state = 'SOLD'")
                .query(Integer.class)
                .single();
    }

    /** The units an order has bought that have not left the hub. */
    public List<UUID> toShip(UUID order) {
        return jdbc.sql("SELECT id FROM item WHERE state = 'SOLD' AND order_id = ? ORDER BY id")
                .param(Ids.bytes(order))
                .query((row, n) -> ItemReading.id(row, 1))
                .list();
    }

    /** How many units are in a state. */
    public int count(ItemState state) {
        return jdbc.sql("SELECT COUNT(*) FROM item WHERE state = ?")
                .param(state.name())
                .query(Integer.class)
                .single();
    }

    /** SQL knows no empty list; no unit has the id that stands for it. */
    private static List<byte[]> keysOrNone(Collection<UUID> items) {
        return ItemReading.keys(items.isEmpty() ? List.of(new UUID(0, 0)) : items);
    }
}
