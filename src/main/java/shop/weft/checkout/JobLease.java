package shop.weft.checkout;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.SqlTime;

/**
 * Elects who runs a job: the node whose update of the job's row succeeds. A lease rather than a lock held, because no
 * transaction may stay open while Stripe is asked; a node that dies loses it with time.
 */
@Component
public class JobLease {

    private final JdbcClient jdbc;
    private final Clock clock;

    JobLease(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the job for so long, if nobody has it. */
    public boolean take(String job, Duration longest) {
        var now = SqlTime.toColumn(clock.instant());
        return jdbc.sql("UPDATE job_lease SET leased_until = ? WHERE name = ? AND leased_until <= ?")
                        .params(SqlTime.toColumn(clock.instant().plus(longest)), job, now)
                        .update()
                == 1;
    }

    /** Lets the job go. */
    public void release(String job) {
        jdbc.sql("UPDATE job_lease SET leased_until = ? WHERE name = ?")
                .params(SqlTime.toColumn(clock.instant()), job)
                .update();
    }
}
