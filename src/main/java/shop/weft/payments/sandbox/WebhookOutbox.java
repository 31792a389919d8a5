package shop.weft.payments.sandbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Webhooks that are to be delivered, kept until they are. The faults are applied here. */
final class WebhookOutbox {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Store store;
    private final InstantSource clock;
    private SandboxFaults faults = SandboxFaults.NONE;
    private Random random = new Random(0);
    private boolean muted;

    WebhookOutbox(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    void add(String event) {
        if (muted) {
            return;
        }
        boolean dropped = random.nextInt(100) < faults.dropPercent();
        boolean twice = random.nextInt(100) < faults.duplicatePercent();
        insert(event, dropped);
        if (twice && !dropped) {
            insert(event, false);
        }
    }

    /**
     * What can be sent now, in the order in which it should be.
     *
     * @param evenIfPaused also what failed a moment ago and would be tried again later
     */
    List<Delivery> waiting(boolean evenIfPaused) {
        return store.transact(() -> {
            long now = clock.millis();
            var due = new ArrayList<>(store.jdbc()
                    .sql("SELECT id, event_id, attempts FROM delivery WHERE state = 'WAITING' AND held_until <= ?"
                            + " AND retry_at <= ? ORDER BY id")
                    .params(now, evenIfPaused ? Long.MAX_VALUE : now)
                    .query((row, number) -> new Delivery(row.getLong(1), row.getString(2), row.getInt(3)))
                    .list());
            if (faults.reorder()) {
                Collections.shuffle(due, random);
            }
            return due;
        });
    }

    void delivered(Delivery delivery) {
        store.transact(() -> {
            store.jdbc()
                    .sql("UPDATE delivery SET state = 'DELIVERED', attempts = attempts + 1 WHERE id = ?")
                    .param(delivery.id())
                    .update();
            store.find(delivery.event()).ifPresent(event -> store.update(event.put("pending_webhooks", 0)));
        });
    }

    void failed(Delivery delivery) {
        long pause = Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.min(delivery.attempts(), 20));
        store.transact(() -> {
            store.jdbc()
                    .sql("UPDATE delivery SET attempts = attempts + 1, retry_at = ? WHERE id = ?")
                    .params(clock.millis() + Duration.ofSeconds(pause).toMillis(), delivery.id())
                    .update();
        });
    }

    void misbehave(SandboxFaults wanted) {
        store.transact(() -> {
            faults = wanted;
            random = new Random(wanted.seed());
        });
    }

    /** Whether events are recorded only, and nobody is told. */
    void mute(boolean quiet) {
        store.transact(() -> {
            muted = quiet;
        });
    }

    SandboxFaults faults() {
        return store.transact(() -> faults);
    }

    long count(String state) {
        return store.transact(() -> store.jdbc()
                .sql("SELECT COUNT(*) FROM delivery WHERE state = ?")
                .param(state)
                .query(Long.class)
                .single());
    }

    private void insert(String event, boolean dropped) {
        long delay = faults.delay().toMillis();
        long held = delay == 0 ? 0 : clock.millis() + random.nextLong(delay + 1);
        store.jdbc()
                .sql("INSERT INTO delivery (event_id, state, held_until, retry_at, attempts) VALUES (?, ?, ?, 0, 0)")
                .params(event, dropped ? "DROPPED" : "WAITING", held)
                .update();
    }

    /** One webhook to one listener. */
    record Delivery(long id, String event, int attempts) {}
}
