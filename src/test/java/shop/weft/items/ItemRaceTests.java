package shop.weft.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import shop.weft.shared.Ids;
import shop.weft.split.Terms;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** Many buyers at once. Any exception but "sold out", a deadlock among them, fails the test. */
@ShopTest
@Import(ShopWorld.class)
class ItemRaceTests {

    private static final Instant UNTIL = Instant.parse("2100-01-02T00:00:00Z");

    @Autowired
    private ShopWorld world;

    @Autowired
    private Items items;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneOfAHundredBuyersGetsTheOnlyUnit() throws Exception {
        var product = world.product(1, Terms.ADVANCE);

        var served = race(100, buyer -> hold(Map.of(product, 1)));

        assertThat(served).containsOnlyOnce(true);
        assertThat(onShelf(product)).isZero();
    }

    @Test
    void overlappingBasketsOversellNothing() throws Exception {
        var products = IntStream.range(0, 5)
                .mapToObj(i -> world.product(6, Terms.ADVANCE))
                .toList();
        var random = new Random(7);
        var baskets =
                IntStream.range(0, 50).mapToObj(i -> basket(products, random)).toList();

        var served = race(50, buyer -> hold(baskets.get(buyer)));

        for (var product : products) {
            long taken = IntStream.range(0, 50)
                    .filter(buyer -> served.get(buyer) && baskets.get(buyer).containsKey(product))
                    .count();
            assertThat(onShelf(product)).isEqualTo(6 - taken);
            assertThat(items.availability(List.of(product)).getOrDefault(product, 0))
                    .isEqualTo((int) (6 - taken));
        }
        assertThat(served).contains(true, false);
    }

    @Test
    void holdsReleasesAndSalesTogetherLoseNoUnit() throws Exception {
        var products = IntStream.range(0, 3)
                .mapToObj(i -> world.product(4, Terms.ADVANCE))
                .toList();
        var random = new Random(11);
        var baskets =
                IntStream.range(0, 40).mapToObj(i -> basket(products, random)).toList();

        race(40, buyer -> holdThenDecide(baskets.get(buyer), buyer));

        for (var product : products) {
            long sold = count(product, "SOLD");
            assertThat(sold + count(product, "AVAILABLE")).isEqualTo(4);
            assertThat(onShelf(product)).isEqualTo(4 - sold);
        }
    }

    private boolean holdThenDecide(Map<UUID, Integer> basket, int buyer) {
        var order = Ids.random();
        List<ItemView> held;
        try {
            held = transaction.execute(status -> items.hold(order, basket, UNTIL));
        } catch (StockExhausted soldOut) {
            return false;
        }
        var units =
                held == null ? List.<UUID>of() : held.stream().map(ItemView::id).toList();
        if (buyer % 2 == 0) {
            items.release(order);
        }
        // Half of the buyers pay after their hold was lost.
        boolean sold = buyer % 4 != 2 && items.sell(order, units);
        assertThat(sold || buyer % 2 == 0).isTrue();
        return sold;
    }

    private boolean hold(Map<UUID, Integer> demand) {
        try {
            transaction.executeWithoutResult(status -> items.hold(Ids.random(), demand, UNTIL));
            return true;
        } catch (StockExhausted soldOut) {
            return false;
        }
    }

    private static Map<UUID, Integer> basket(List<UUID> products, Random random) {
        var shuffled = new ArrayList<>(products);
        java.util.Collections.shuffle(shuffled, random);
        return Map.of(shuffled.get(0), 1, shuffled.get(1), 1, shuffled.get(2), 1);
    }

    private interface Attempt {
        boolean by(int buyer);
    }

    private static List<Boolean> race(int buyers, Attempt attempt) throws Exception {
        var line = new CyclicBarrier(buyers);
        Collection<Callable<Boolean>> runs = IntStream.range(0, buyers)
                .<Callable<Boolean>>mapToObj(buyer -> () -> {
                    line.await();
                    return attempt.by(buyer);
                })
                .toList();
        var results = new ArrayList<Boolean>();
        try (var threads = Executors.newFixedThreadPool(buyers)) {
            for (Future<Boolean> run : threads.invokeAll(runs)) {
                results.add(run.get());
            }
        }
        return results;
    }

    private long onShelf(UUID product) {
        return jdbc.sql("SELECT units FROM shelf WHERE product = ?")
                .param(Ids.bytes(product))
                .query(Long.class)
                .single();
    }

    private long count(UUID product, String state) {
        return jdbc.sql("SELECT COUNT(*) FROM item WHERE product = ? AND state = ?")
                .params(Ids.bytes(product), state)
                .query(Long.class)
                .single();
    }
}
