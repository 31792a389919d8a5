package shop.weft.payments.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.SqlTime;

/** Elects the node that runs a job: whoever moves the job's row first. A node that dies loses it when the lease ends. */
@Component
class Lease {

    private final JdbcClient jdbc;
    private final Clock clock;

    Lease(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Runs the job unless another node does. */
    void whileHeld(String job, Duration atMost, Runnable work) {
        var until = clock.instant().plus(atMost);
        if (take(job, until)) {
            try {
                work.run();
            } finally {
                giveBack(job, until);
            }
        }
    }

    private boolean take(String job, Instant until) {
        return jdbc.sql("UPDATE payments_job SET leased_until = ? WHERE name = ? AND leased_until <= ?")
                        .params(SqlTime.toColumn(until), job, SqlTime.toColumn(clock.instant()))
                        .update()
                == 1;
    }

    private void giveBack(String job, Instant until) {
        jdbc.sql("UPDATE payments_job SET leased_until = ? WHERE name = ? AND leased_until = ?")
                .params(SqlTime.toColumn(clock.instant()), job, SqlTime.toColumn(until))
                .update();
    }
}
