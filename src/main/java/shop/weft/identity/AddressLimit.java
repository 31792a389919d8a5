package shop.weft.storefront.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.SqlTime;

/**
 * Bounds how often something can be asked for from one network address in a fixed window, on all nodes together. The
 * address is kept as a hash, and only as long as its window.
 */
@Component
class LookupLimit {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    LookupLimit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts this time and says whether it is one too many.
     *
     * @param what is asked for, counted on its own
     * @param most how often it may be asked for in a window
     */
    @Transactional
    public boolean exceeded(String what, String address, int most) {
        var window = window();
        var source = hash(what + '\n' + address + '\n' + window);
        int changed = jdbc.sql("UPDATE lookup SET asked = asked + 1 WHERE source = ? AND opened_at = ?")
                .params(source, SqlTime.toColumn(window))
                .update();
        if (changed == 0) {
            open(source, window);
        }
        return asked(source, window) > most;
    }

    private void open(byte[] source, Instant window) {
        jdbc.sql("DELETE FROM lookup WHERE opened_at < ?")
                .param(SqlTime.toColumn(window))
                .update();
        jdbc.sql("INSERT INTO lookup (source, opened_at, asked) VALUES (?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE asked = asked + 1")
                .params(source, SqlTime.toColumn(window))
                .update();
    }

    private int asked(byte[] source, Instant window) {
        return jdbc.sql("SELECT asked FROM lookup WHERE source = ? AND opened_at = ?")
                .params(source, SqlTime.toColumn(window))
                .query(Integer.class)
                .single();
    }

    private Instant window() {
        long length = WINDOW.toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / length * length);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
