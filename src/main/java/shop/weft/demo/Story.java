package shop.weft.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The year before the demo world began, planned to the minute before anything is done. Products, makers and buyers go by
 * their places in the data. The same beginning and size give the same story. What is {@code fresh} has not come to the hub by its end.
 */
record Story(
        Instant begin,
        Instant end,
        List<Launch> products,
        List<PlannedBatch> batches,
        List<PlannedBatch> fresh,
        List<PlannedOrder> orders) {

    private static final Duration YEAR = Duration.ofDays(365);

    static Story tell(DemoData data, Instant now, int orders) {
        var random = new Random(1);
        var end = now.minus(Duration.ofHours(6));
        var begin = end.minus(YEAR);
        int count = data.products().size();
        var plan = StockPlan.of(count, random);
        var making = new Making(data, random);
        var launches = new ArrayList<Launch>();
        var batches = new ArrayList<PlannedBatch>();
        for (int i = 0; i < count; i++) {
            var published = published(i, count, begin);
            launches.add(new Launch(i, published));
            batches.addAll(making.batches(i, plan.made().get(i), published, end));
        }
        var buying = new Buying(plan, data.buyers().size(), random);
        var fresh = new Making(data, new Random(3)).fresh(end);
        return new Story(begin, end, launches, batches, fresh, buying.orders(orders, batches, begin, end));
    }

    /** Half of the products are there from the first weeks, the others join in the course of the year. */
    private static Instant published(int number, int count, Instant begin) {
        int days = number % 2 == 0 ? number * 18 / count : 20 + number * 250 / count;
        return begin.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(37L * number % 480));
    }

    /** A product goes on sale. */
    record Launch(int product, Instant at) {

        String name() {
            return "product:" + product;
        }
    }
}
