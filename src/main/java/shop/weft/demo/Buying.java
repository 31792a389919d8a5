package shop.weft.demo;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shop.weft.demo.PlannedOrder.Fate;
import shop.weft.demo.PlannedOrder.PlannedRefund;
import shop.weft.orders.GiftPurpose;

/** Plans who buys what when: never a unit that has not come to the hub by then, and in the end as much as the stock plan says. */
final class Buying {

    private static final int MOST_UNITS = 5;

    private final StockPlan plan;
    private final int buyers;
    private final Random random;
    private final int[] stock;
    private final int[] quota;

    Buying(StockPlan plan, int buyers, Random random) {
        this.plan = plan;
        this.buyers = buyers;
        this.random = random;
        this.stock = new int[plan.made().size()];
        this.quota = IntStream.range(0, stock.length).map(plan::toSell).toArray();
    }

    List<PlannedOrder> orders(int count, List<PlannedBatch> batches, Instant begin, Instant end) {
        var waiting = batches.stream()
                .sorted(Comparator.comparing(PlannedBatch::arrived))
                .iterator();
        @Nullable PlannedBatch next = waiting.next();
        var orders = new ArrayList<PlannedOrder>();
        for (var at : moments(count, begin, end)) {
            while (next != null && next.arrived().isBefore(at)) {
                stock[next.product()] += next.accepted();
                next = waiting.hasNext() ? waiting.next() : null;
            }
            orders.add(order(orders.size(), at, end, count - orders.size()));
        }
        return orders;
    }

    /** By day, and more towards the end than at the beginning: the square root of the count falls evenly on the days. */
    private List<Instant> moments(int count, Instant begin, Instant end) {
        var first = begin.plus(Duration.ofDays(35));
        long days = Duration.between(first, end).toDays() - 1;
        return IntStream.range(0, count)
                .mapToObj(i -> BigInteger.valueOf(1_000_000L * i / count).sqrt().longValueExact())
                .map(permille -> first.plus(Duration.ofDays(days * permille / 1000))
                        .plus(Duration.ofMinutes(random.nextInt(24 * 60))))
                .sorted()
                .toList();
    }

    private PlannedOrder order(int number, Instant at, Instant end, int ordersLeft) {
        var fate = fate(number);
        var demand = demand(ordersLeft);
        if (fate != Fate.LEFT_UNPAID) {
            demand.forEach((product, units) -> {
                stock[product] -= units;
                quota[product] -= units;
            });
        }
        boolean gives = random.nextInt(100) < 18;
        return new PlannedOrder(
                number,
                at,
                random.nextInt(buyers),
                demand,
                gives ? 100L * random.nextInt(3, 26) : 0,
                gives && random.nextBoolean() ? purpose() : null,
                fate,
                refund(number, at, end, fate, demand));
    }

    private Map<Integer, Integer> demand(int ordersLeft) {
        int unsold = IntStream.of(quota).sum();
        // Something must be left for every order that is still to come, and on the shelf until the next batch.
        int onShelf = IntStream.range(0, stock.length).map(this::forSale).sum();
        int most = Math.clamp(Math.min(unsold - ordersLeft + 1L, onShelf / 4), 1, MOST_UNITS);
        int wanted = Math.clamp(Math.ceilDiv(unsold, ordersLeft) + random.nextInt(-1, 2), 1, most);
        var demand = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < wanted; i++) {
            var choice = IntStream.range(0, stock.length)
                    .filter(product -> forSale(product) > demand.getOrDefault(product, 0))
                    .boxed()
                    .toList();
            if (!choice.isEmpty()) {
                demand.merge(choice.get(random.nextInt(choice.size())), 1, Integer::sum);
            }
        }
        return demand;
    }

    private int forSale(int product) {
        return Math.min(stock[product], quota[product]);
    }

    private static Fate fate(int number) {
        return switch (number % 60) {
            case 7, 37 -> Fate.PAID_AT_THE_SECOND_TRY;
            case 12, 42 -> Fate.PAID_AFTER_A_QUESTION;
            case 19, 51 -> Fate.LEFT_UNPAID;
            case 23 -> number % 120 == 23 ? Fate.DISPUTED_AND_WON : Fate.DISPUTED_AND_LOST;
            default -> Fate.PAID;
        };
    }

    private @Nullable PlannedRefund refund(
            int number, Instant at, Instant end, Fate fate, Map<Integer, Integer> demand) {
        var refund = PlannedRefund.values()[number / 15 % PlannedRefund.values().length];
        boolean ripe = at.plus(refund.after()).isBefore(end.minus(Duration.ofDays(1)));
        // A unit back on the shelf must not turn the only one left into two.
        boolean fits = refund != PlannedRefund.RESTOCKED
                || demand.keySet().stream().allMatch(product -> plan.left().get(product) > 1);
        return number % 15 == 4 && fate == Fate.PAID && ripe && fits ? refund : null;
    }

    private String purpose() {
        return GiftPurpose.values()[random.nextInt(GiftPurpose.values().length)].name();
    }
}
