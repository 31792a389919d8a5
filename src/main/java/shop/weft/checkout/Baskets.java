package shop.weft.checkout;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.catalog.Catalog;
import shop.weft.items.Items;
import shop.weft.orders.NewOrder;
import shop.weft.orders.OrderState;
import shop.weft.orders.Orders;
import shop.weft.shared.Ids;

/** Baskets, by the random id in the visitor's cookie. A basket reserves nothing. */
@Component
@Transactional
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 5, delay = 20, jitter = 20, multiplier = 2)
public class Baskets {

    /** How long a basket is kept after it was last changed. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int PURGED_AT_ONCE = 1_000;

    private final BasketRows baskets;
    private final Catalog catalog;
    private final Items items;
    private final Orders orders;
    private final Clock clock;

    Baskets(BasketRows baskets, Catalog catalog, Items items, Orders orders, Clock clock) {
        this.baskets = baskets;
        this.catalog = catalog;
        this.items = items;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Puts one more unit of a product in, if it is known and not more than there are.
     *
     * @param basket the id in the cookie; a new basket is made where there is none
     * @return the id of the basket
     */
    public UUID add(@Nullable UUID basket, UUID product) {
        var id = basket != null && baskets.touch(basket, clock.instant()) ? basket : create();
        var lines = baskets.lines(id);
        var view = catalog.getAll(Set.of(product)).get(product);
        if (view != null && !view.retired() && units(lines) < NewOrder.MOST_UNITS) {
            int most = Math.max(1, most(id, product, lines));
            baskets.put(id, product, Math.min(lines.getOrDefault(product, 0) + 1, most), clock.instant());
        }
        return id;
    }

    /** Sets how many of a product are wanted, at most as many as there are; none removes it. */
    public void set(UUID basket, UUID product, int quantity) {
        boolean known = baskets.touch(basket, clock.instant());
        var lines = baskets.lines(basket);
        if (!known || !lines.containsKey(product)) {
            return;
        }
        int wanted = Math.min(quantity, most(basket, product, lines));
        if (wanted < 1) {
            baskets.remove(basket, product);
        } else {
            baskets.put(basket, product, wanted, clock.instant());
        }
    }

    @Transactional(readOnly = true)
    public Optional<BasketView> find(UUID basket) {
        return baskets.exists(basket) ? Optional.of(view(basket)) : Optional.empty();
    }

    /** How many units are in it; none for a basket that is not known. */
    @Transactional(readOnly = true)
    public int count(UUID basket) {
        return baskets.count(basket);
    }

    /** Empties the basket that an order was placed from. */
    void emptyAfter(UUID order) {
        baskets.clearAfter(order);
    }

    /** Forgets baskets that nobody has touched for long; a bounded number of them. */
    public int purge() {
        return baskets.purge(clock.instant().minus(KEPT), PURGED_AT_ONCE);
    }

    /** Notes the order placed from a basket. */
    void placed(UUID basket, UUID order) {
        baskets.placed(basket, order);
    }

    /** How many of a product the basket can have: what is free, and what an order may hold beside the other lines. */
    private int most(UUID basket, UUID product, Map<UUID, Integer> lines) {
        int others = units(lines) - lines.getOrDefault(product, 0);
        return Math.min(free(basket, Set.of(product)).getOrDefault(product, 0), NewOrder.MOST_UNITS - others);
    }

    private static int units(Map<UUID, Integer> lines) {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    private UUID create() {
        var id = Ids.random();
        baskets.create(id, clock.instant());
        return id;
    }

    private BasketView view(UUID basket) {
        var wanted = baskets.lines(basket);
        var products = catalog.getAll(wanted.keySet());
        var free = free(basket, wanted.keySet());
        var lines = wanted.entrySet().stream()
                .flatMap(line -> Optional.ofNullable(products.get(line.getKey())).stream()
                        .map(product -> new BasketView.Line(
                                product, line.getValue(), product.retired() ? 0 : free.getOrDefault(line.getKey(), 0))))
                .toList();
        return new BasketView(basket, lines, baskets.placedOrder(basket).orElse(null));
    }

    /** What the owner can have: what is free, and what the owner's own unpaid order holds. */
    private Map<UUID, Integer> free(UUID basket, Set<UUID> products) {
        Map<UUID, Integer> free = new HashMap<>(items.availability(products));
        baskets.placedOrder(basket)
                .map(orders::receipt)
                .filter(order -> order.state() == OrderState.PENDING)
                .ifPresent(order -> order.units().forEach(unit -> free.merge(unit.product(), 1, Integer::sum)));
        free.replaceAll((product, units) -> Math.min(units, NewOrder.MOST_OF_A_PRODUCT));
        return free;
    }
}
