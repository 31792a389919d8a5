package shop.weft.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/**
 * Slows down guessing, on all nodes together. It counts tries by account and network address, and by address over all
 * accounts; never by account alone, which would let anyone lock a colleague out.
 *
 * <p>A try is written down before it is judged, so that a hundred at once are a hundred.
 */
@Component
class SignInThrottle {

    static final int TRIES_PER_ACCOUNT = 8;
    static final int TRIES_PER_ADDRESS = 60;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a try down and says whether it may go on. */
    Attempt begin(String email, String address) {
        var attempt = Ids.next(clock);
        var pair = Hashed.of(email + '\n' + address);
        var from = Hashed.of(address);
        forgetOld();
        jdbc.sql("INSERT INTO sign_in_attempt (id, pair_hash, address_hash, attempted_at) VALUES (?, ?, ?, ?)")
                .params(Ids.bytes(attempt), pair, from, SqlTime.toColumn(clock.instant()))
                .update();
        var allowed = count("pair_hash", pair) <= TRIES_PER_ACCOUNT && count("address_hash", from) <= TRIES_PER_ADDRESS;
        return new Attempt(attempt, pair, allowed);
    }

    /** Forgets the wrong tries before a right one. */
    void succeeded(Attempt attempt) {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE pair_hash = ?")
                .param(attempt.pair())
                .update();
    }

    private int count(String column, byte[] hash) {
        return jdbc.sql("SELECT COUNT(*) FROM sign_in_attempt WHERE " + column + " = ? AND attempted_at > ?")
                .params(hash, SqlTime.toColumn(clock.instant().minus(WINDOW)))
                .query(Integer.class)
                .single();
    }

    private void forgetOld() {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE attempted_at < ?")
                .param(SqlTime.toColumn(clock.instant().minus(KEPT)))
                .update();
    }

    /** A try that was written down. */
    @SuppressWarnings("ArrayRecordComponent")
    record Attempt(UUID id, byte[] pair, boolean allowed) {}
}
