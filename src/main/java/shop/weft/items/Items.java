package shop.weft.items;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/** The units of the shop. Every change of state is one conditional update, so that a unit is never promised twice. */
@Component
@Transactional(readOnly = true)
public class Items {

    private final Births births;
    private final Stock stock;
    private final ItemReading reading;
    private final JdbcClient jdbc;

    Items(Births births, Stock stock, ItemReading reading, JdbcClient jdbc) {
        this.births = births;
        this.stock = stock;
        this.reading = reading;
        this.jdbc = jdbc;
    }

    /** Writes down units with their tags and costs; they are with their partner, and free once the
     * hub has received them ({@link Movements}). Joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ItemView> birth(List<NewItem> items) {
        return births.write(items);
    }

    /** How many units are free, by product; products with none are left out. */
    public Map<UUID, Integer> availability(Collection<UUID> products) {
        return reading.availability(products);
    }

    /**
     * Holds units for an order: all of the demand or nothing. Products are taken in id order, the oldest units first.
     * Joins the caller's transaction.
     *
     * @param demand units by product, each positive
     * @throws StockExhausted naming the products that fall short; the transaction must be rolled back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ItemView> hold(UUID order, Map<UUID, Integer> demand, Instant until) {
        return reading.byIds(stock.hold(order, demand, until));
    }

    /** Moves the end of an order's hold; no effect on units no longer held by it. */
    @Transactional
    public void extendHold(UUID order, Instant until) {
        stock.extendHold(order, until);
    }

    /** Frees what an order holds. Units it has bought are left alone. */
    @Transactional
    public void release(UUID order) {
        stock.release(order);
    }

    /** Locks units, in the order of their ids, until the caller's transaction ends: what they cost stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<UUID> items) {
        stock.lock(items);
    }

    /**
     * Sells the units to the order: those it holds, or, where its hold was lost, the same units again if they are free.
     * All of them or none; units it has bought already count as sold to it.
     *
     * @return whether all were taken; if not, nothing changed
     */
    @Transactional
    public boolean sell(UUID order, Collection<UUID> items) {
        return stock.sell(order, items);
    }

    /**
     * Takes a sold unit back into stock, free again: one that never left the hub, or came back to it, its costs now all in stock at the given values.
     *
     * @param inStock the value of each cost line by its number, in the base currency
     * @throws IllegalStateException if the unit is not sold, or is not at the hub
     */
    @Transactional
    public void restock(UUID item, Map<Integer, Money> inStock) {
        var unit = stock.soldAtHub(item);
        inStock.forEach((line, value) -> {
            int changed = jdbc.sql("UPDATE unit_cost_line SET in_stock_minor = ?, in_stock_currency = ?"
                            + " WHERE item = ? AND number = ?")
                    .params(value.minor(), value.currency().getCurrencyCode(), Ids.bytes(item), line)
                    .update();
            if (changed != 1) {
                throw new IllegalArgumentException("Unit %s has no cost line %d".formatted(item, line));
            }
        });
        stock.takeBack(unit);
    }

    /**
     * A sold unit that did not come back, or came back broken.
     *
     * @throws IllegalStateException if the unit is not sold
     */
    @Transactional
    public void writeOff(UUID item) {
        stock.writeOff(stock.sold(item));
    }

    /** The units, with what they cost, in two statements; ids of no unit are left out. */
    public List<ItemView> getAll(Collection<UUID> items) {
        return reading.byIds(items);
    }

    public Optional<ItemView> findByTag(Tag tag) {
        return reading.byTags(List.of(tag)).stream().findFirst();
    }

    /** The units that carry the tags; tags of no unit are left out. */
    public List<ItemView> findByTags(Collection<Tag> tags) {
        return reading.byTags(tags);
    }

    /** The units born of a batch. */
    public List<UUID> ofBatch(UUID batch) {
        return reading.idsOfBatch(batch);
    }

    /** Orders whose hold ended before the moment, the longest ago first. */
    public List<UUID> ordersWithLapsedHolds(Instant before, int most) {
        return reading.ordersWithLapsedHolds(before, most);
    }
}
