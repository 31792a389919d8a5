package shop.weft.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A batch of the story: of which product, accepted when, and who did what. */
record PlannedBatch(String name, Instant at, int product, List<PlannedWork> work) {

    private static final Duration PACKING = Duration.ofDays(2);
    private static final int SHORTEST_WAY = 5;
    private static final int LONGER_BY = 4;

    /** When its pieces leave for the hub. */
    Instant sent() {
        return at.plus(PACKING);
    }

    /** When they are unpacked there. */
    Instant arrived() {
        return sent().plus(Duration.ofDays(SHORTEST_WAY + product % LONGER_BY));
    }

    int accepted() {
        return work.stream().mapToInt(PlannedWork::accepted).sum();
    }

    int pieces() {
        return work.stream().mapToInt(PlannedWork::pieces).sum();
    }

    /**
     * A maker's part in it.
     *
     * @param maker her number within the partner
     * @param daysBefore how long before acceptance she finished
     */
    record PlannedWork(int maker, int daysBefore, int minutes, int pieces, int accepted) {}
}
