package shop.weft.items;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** The units of the shop. Every change of state is one conditional update, so that a unit is never promised twice. */
@Component
public class Items {

    /** Writes down units with their tags and costs; they are free at once. Joins the caller's transaction. */
    public List<ItemView> birth(List<NewItem> items) {
        throw new UnsupportedOperationException();
    }

    /** How many units are free, by product; products with none are left out. */
    public Map<UUID, Integer> availability(Collection<UUID> products) {
        throw new UnsupportedOperationException();
    }

    /**
     * Holds units for an order: all of the demand or nothing. Products are taken in id order. Joins the caller's
     * transaction.
     *
     * @param demand units by product, each positive
     * @throws StockExhausted naming the products that fall short; the transaction must be rolled back
     */
    public List<ItemView> hold(UUID order, Map<UUID, Integer> demand, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** Moves the end of an order's hold; no effect on units no longer held by it. */
    public void extendHold(UUID order, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** Frees what an order holds. Units it has bought are left alone. */
    public void release(UUID order) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sells the units to the order: those it holds, or, where its hold was lost, the same units again if they are free.
     * All of them or none.
     *
     * @return whether all were taken; if not, nothing changed
     */
    public boolean sell(UUID order, Collection<UUID> items) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a sold unit back into stock, free again, its costs now all in stock at the given values.
     *
     * @param inStock the value of each cost line by its number, in the base currency
     */
    public void restock(UUID item, Map<Integer, Money> inStock) {
        throw new UnsupportedOperationException();
    }

    /** A sold unit that did not come back, or came back broken. */
    public void writeOff(UUID item) {
        throw new UnsupportedOperationException();
    }

    public List<ItemView> getAll(Collection<UUID> items) {
        throw new UnsupportedOperationException();
    }

    public Optional<ItemView> findByTag(Tag tag) {
        throw new UnsupportedOperationException();
    }

    /** Orders whose hold ended before the moment, oldest first. */
    public List<UUID> ordersWithLapsedHolds(Instant before, int most) {
        throw new UnsupportedOperationException();
    }
}
