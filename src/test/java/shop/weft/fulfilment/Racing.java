package shop.weft.fulfilment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Two who do something at the same moment. */
final class Racing {

    private Racing() {}

    static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        var line = new CyclicBarrier(2);
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var runs = List.of(one, other).stream()
                    .<Callable<T>>map(deed -> () -> {
                        line.await();
                        return deed.call();
                    })
                    .toList();
            for (var run : threads.invokeAll(runs)) {
                results.add(run.get());
            }
        }
        return results;
    }

    /** Whether it was done; only the one refusal that is expected is borne. */
    static boolean unless(Class<? extends RuntimeException> expected, Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RuntimeException refused) {
            if (!expected.isInstance(refused)) {
                throw refused;
            }
            return false;
        }
    }
}
