package shop.weft.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** What this database knows of the demo world: whether it holds it, since when, and which steps of it are done. */
@Component
class Diary {

    /** A database with a row in one of these tables has been used; no facade stands between, lest it hide anything. */
    private static final List<String> SIGNS_OF_USE = List.of("partner", "staff_member", "journal");

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Map<String, UUID> done = new ConcurrentHashMap<>();

    Diary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the making of the world in this database began, if this is a demo database. */
    Optional<Instant> began() {
        return jdbc.sql("SELECT began_at FROM demo_world")
                .query((row, n) -> SqlTime.fromColumn(row.getObject(1, LocalDateTime.class)))
                .optional();
    }

    boolean finished() {
        return jdbc.sql("SELECT COUNT(*) FROM demo_world WHERE finished = TRUE")
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean databaseInUse() {
        return SIGNS_OF_USE.stream()
                .anyMatch(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                                .query(Long.class)
                                .single()
                        > 0);
    }

    void open(Instant now) {
        jdbc.sql("INSERT INTO demo_world (id, began_at, finished) VALUES (1, ?, FALSE)")
                .param(SqlTime.toColumn(now))
                .update();
    }

    void close() {
        jdbc.sql("UPDATE demo_world SET finished = TRUE").update();
    }

    /** Reads what an earlier start has done. */
    void read() {
        jdbc.sql("SELECT name, subject FROM demo_step").query(row -> {
            byte @Nullable [] subject = row.getBytes(2);
            done.put(row.getString(1), subject == null ? NOBODY : Ids.uuid(subject));
        });
    }

    boolean has(String step) {
        return done.containsKey(step);
    }

    /** What a step was about, such as the order it placed; none if it was about nothing, or is not done. */
    Optional<UUID> subject(String step) {
        return Optional.ofNullable(done.get(step)).filter(subject -> !subject.equals(NOBODY));
    }

    void write(String step, @Nullable UUID subject) {
        jdbc.sql("INSERT INTO demo_step (name, subject) VALUES (?, ?)")
                .param(step)
                .param(subject == null ? null : Ids.bytes(subject))
                .update();
        done.put(step, subject == null ? NOBODY : subject);
    }
}
