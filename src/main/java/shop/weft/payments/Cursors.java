package shop.weft.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.SqlTime;

/**
 * How far lists at Stripe have been read. Each reading overlaps the one before by a day, because what is created at one
 * time may be listed a little later; what is read twice is known by its id.
 */
@Component
class Cursors {

    private static final Duration OVERLAP = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final PaymentAttempts attempts;
    private final Transactions transactions;
    private final Clock clock;

    Cursors(JdbcClient jdbc, PaymentAttempts attempts, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Reads from where the last reading ended, or from the shop's first payment; nothing before there is one. */
    void read(String name, Consumer<Instant> reading) {
        var began = clock.instant();
        var from = transactions.run(() -> position(name).or(attempts::firstCreated));
        from.ifPresent(start -> {
            reading.accept(start.minus(OVERLAP));
            transactions.run(() -> move(name, began));
        });
    }

    private Optional<Instant> position(String name) {
        return jdbc.sql("SELECT read_until FROM stripe_cursor WHERE name = ?")
                .param(name)
                .query((row, number) -> SqlTime.fromColumn(row.getObject(1, LocalDateTime.class)))
                .optional();
    }

    private void move(String name, Instant to) {
        int moved = jdbc.sql("UPDATE stripe_cursor SET read_until = ? WHERE name = ?")
                .params(SqlTime.toColumn(to), name)
                .update();
        if (moved == 0) {
            jdbc.sql("INSERT INTO stripe_cursor (name, read_until) VALUES (?, ?)")
                    .params(name, SqlTime.toColumn(to))
                    .update();
        }
    }
}
