package shop.weft.payments;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.payments.stripe.StripeEvent;
import shop.weft.shared.SqlTime;

/** The events that came, each once; what they say is kept until they are processed, for it may name the buyer. */
@Component
class EventInbox {

    /** How long a node may take for an event before another takes it up. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private static final String FAILING = " FROM stripe_event WHERE processed_at IS NULL AND failure IS NOT NULL";

    private final JdbcClient jdbc;
    private final Clock clock;

    EventInbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps an event; nothing happens if it is here already. What nobody here handles counts as done. */
    void keep(StripeEvent event) {
        if (isKnown(event.id())) {
            return;
        }
        var now = SqlTime.toColumn(clock.instant());
        boolean handled = EventKind.of(event.type()) != EventKind.OTHER;
        try {
            jdbc.sql("INSERT INTO stripe_event (id, type, object_id, created_at, received_at, payload, processed_at,"
                            + " next_attempt_at, attempts)"
                            + " VALUES (:id, :type, :object, :created, :now, :payload, :processed, :now, 0)")
                    .param("id", event.id())
                    .param("type", event.type())
                    .param("object", event.object())
                    .param("created", SqlTime.toColumn(event.createdAt()))
                    .param("now", now)
                    .param("payload", handled ? event.payload() : null)
                    .param("processed", handled ? null : now)
                    .update();
        } catch (DuplicateKeyException cameTwice) {
            // Another node, or another thread, has just stored it.
        }
    }

    /** Takes some events to work on, which nobody else gets until the lease ends. In the caller's transaction. */
    List<Waiting> claim(int most) {
        var now = clock.instant();
        var claimed = jdbc.sql(
                        "SELECT id, type, object_id, attempts FROM stripe_event WHERE processed_at IS NULL"
                                + " AND next_attempt_at <= ? ORDER BY next_attempt_at, created_at LIMIT ? FOR UPDATE SKIP LOCKED")
                .params(SqlTime.toColumn(now), most)
                .query((row, number) ->
                        new Waiting(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
        claimed.forEach(event -> jdbc.sql("UPDATE stripe_event SET next_attempt_at = ? WHERE id = ?")
                .params(SqlTime.toColumn(now.plus(LEASE)), event.id())
                .update());
        return claimed;
    }

    void done(Waiting event) {
        jdbc.sql("UPDATE stripe_event SET processed_at = ?, attempts = attempts + 1, failure = NULL,"
                        + " payload = NULL WHERE id = ?")
                .params(SqlTime.toColumn(clock.instant()), event.id())
                .update();
    }

    void failed(Waiting event, RuntimeException why) {
        var pause = Duration.ofSeconds(1L << Math.min(event.attempts() + 1, 20));
        var next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        jdbc.sql("UPDATE stripe_event SET attempts = attempts + 1, next_attempt_at = ?, failure = ? WHERE id = ?")
                .params(SqlTime.toColumn(next), Texts.cut(why.toString()), event.id())
                .update();
    }

    /** What has failed and is tried again, the longest-suffering first. */
    Page<FailingEvent> failing(Pageable page) {
        var found = jdbc.sql("SELECT id, type, attempts, failure, received_at" + FAILING
                        + " ORDER BY attempts DESC, received_at, id LIMIT ? OFFSET ?")
                .params(page.getPageSize(), page.getOffset())
                .query((row, number) -> new FailingEvent(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        SqlTime.fromColumn(row.getObject(5, java.time.LocalDateTime.class))))
                .list();
        long all = jdbc.sql("SELECT COUNT(*)" + FAILING).query(Long.class).single();
        return new PageImpl<>(found, page, all);
    }

    /** Lets an event that failed be taken up now. */
    void hurry(String id) {
        jdbc.sql("UPDATE stripe_event SET next_attempt_at = ? WHERE id = ? AND processed_at IS NULL"
                        + " AND failure IS NOT NULL")
                .params(SqlTime.toColumn(clock.instant()), id)
                .update();
    }

    private boolean isKnown(String id) {
        return jdbc.sql("SELECT COUNT(*) FROM stripe_event WHERE id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** An event to work on. */
    record Waiting(String id, String type, String object, int attempts) {}
}
