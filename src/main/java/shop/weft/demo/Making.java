package shop.weft.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import shop.weft.catalog.Craft;
import shop.weft.demo.PlannedBatch.PlannedWork;

/** Plans who makes what when. The makers of a partner take turns, so that a workshop's quarter has most of them in it. */
final class Making {

    /** Crafts with a task that is done for a whole batch: binding and dyeing, washing the cloth, firing the kiln. */
    private static final Set<Craft> WITH_SHARED_TASK = Set.of(Craft.IKAT, Craft.BLOCK_PRINT, Craft.CERAMICS);

    private static final int LARGEST_BATCH = 4;
    private static final int SHARED_PERCENT = 12;
    private static final int FRESH = 6;

    private final DemoData data;
    private final Random random;
    private final Map<String, Integer> turns = new HashMap<>();

    Making(DemoData data, Random random) {
        this.data = data;
        this.random = random;
    }

    /** Batches of one product, spread from its publishing to a month before the end; every piece is one maker's. */
    List<PlannedBatch> batches(int product, int units, Instant published, Instant end) {
        int count = Math.ceilDiv(units, LARGEST_BATCH);
        var first = published.plus(Duration.ofDays(random.nextInt(9, 16)));
        var span = Duration.between(first, end.minus(Duration.ofDays(30)));
        var batches = new ArrayList<PlannedBatch>();
        for (int i = 0; i < count; i++) {
            int size = units * (i + 1) / count - units * i / count;
            var at = first.plus(span.multipliedBy(2L * i).dividedBy(2L * count - 1))
                    .plus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
            batches.add(new PlannedBatch("batch:" + product + ":" + i, at, product, work(product, size)));
        }
        return batches;
    }

    /** Batches of the last days: on their way to the hub, or still with their partners. */
    List<PlannedBatch> fresh(Instant end) {
        int count = Math.min(FRESH, data.products().size());
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int product = i * data.products().size() / count;
                    var at = end.minus(Duration.ofHours(20 + 24L * i));
                    return new PlannedBatch("fresh:" + i, at, product, work(product, 2 + i % 3));
                })
                .toList();
    }

    private List<PlannedWork> work(int product, int accepted) {
        var made = data.products().get(product);
        boolean shared = WITH_SHARED_TASK.contains(made.craft());
        int each = shared ? made.minutes() * (100 - SHARED_PERCENT) / 100 : made.minutes();
        var work = new ArrayList<PlannedWork>();
        if (shared) {
            int minutes = made.minutes() * accepted * SHARED_PERCENT / 100;
            work.add(new PlannedWork(turn(made.partner()), random.nextInt(10, 16), minutes, 0, 0));
        }
        for (int i = 0; i < accepted; i++) {
            int rejected = random.nextInt(14) == 0 ? 1 : 0;
            int minutes = each * (1 + rejected) * random.nextInt(94, 106) / 100;
            work.add(
                    new PlannedWork(turn(made.partner()), random.nextInt(1, 9), Math.max(1, minutes), 1 + rejected, 1));
        }
        return List.copyOf(work);
    }

    private int turn(String partner) {
        return turns.merge(partner, 1, Integer::sum) % data.partner(partner).makers();
    }
}
