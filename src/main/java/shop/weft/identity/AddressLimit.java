package shop.weft.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.SqlTime;

/**
 * Bounds how often something can be asked for from one network address in a fixed window, on all nodes together. The
 * address is kept as a hash, and for an hour or little more.
 */
@Component
public class AddressLimit {

    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    AddressLimit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts this time and says whether it is one too many.
     *
     * @param what is asked for, counted on its own
     * @param most how often it may be asked for in a window
     * @param length of the window, at most an hour
     */
    @Transactional
    public boolean exceeded(String what, String address, int most, Duration length) {
        var window = start(length);
        var source = Hashed.of(what + '\n' + address + '\n' + window);
        int changed = jdbc.sql("UPDATE address_limit SET asked = asked + 1 WHERE source = ? AND opened_at = ?")
                .params(source, SqlTime.toColumn(window))
                .update();
        if (changed == 0) {
            open(source, window);
        }
        return asked(source, window) > most;
    }

    private void open(byte[] source, Instant window) {
        jdbc.sql("DELETE FROM address_limit WHERE opened_at < ?")
                .param(SqlTime.toColumn(clock.instant().minus(KEPT)))
                .update();
        jdbc.sql("INSERT INTO address_limit (source, opened_at, asked) VALUES (?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE asked = asked + 1")
                .params(source, SqlTime.toColumn(window))
                .update();
    }

    private int asked(byte[] source, Instant window) {
        return jdbc.sql("SELECT asked FROM address_limit WHERE source = ? AND opened_at = ?")
                .params(source, SqlTime.toColumn(window))
                .query(Integer.class)
                .single();
    }

    private Instant start(Duration length) {
        long seconds = length.toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
    }
}
