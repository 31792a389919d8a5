package shop.weft.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Elects the node that runs a job: the one whose update of the job's row succeeds. A lease rather than a lock held,
 * because no transaction may stay open while others are asked; a node that dies loses it with time.
 */
@Component
public class JobLeases {

    private final JdbcClient jdbc;
    private final Clock clock;

    JobLeases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Runs a job unless somebody else does.
     *
     * @param longest how long it is held unless it is renewed
     * @return whether it was run
     */
    public boolean whileHeld(String job, Duration longest, Consumer<JobLease> work) {
        var holder = Ids.random();
        if (!take(job, holder, longest)) {
            return false;
        }
        try {
            work.accept(new JobLease(() -> renew(job, holder, longest)));
            return true;
        } finally {
            release(job, holder);
        }
    }

    private boolean take(String job, UUID holder, Duration longest) {
        var now = clock.instant();
        int taken = jdbc.sql("UPDATE job_lease SET holder = ?, leased_until = ? WHERE name = ?"
                        + " AND (holder IS NULL OR leased_until <= ?)")
                .params(Ids.bytes(holder), SqlTime.toColumn(now.plus(longest)), job, SqlTime.toColumn(now))
                .update();
        return taken == 1 || begin(job, holder, longest);
    }

    /** The first time ever that the job is run. */
    private boolean begin(String job, UUID holder, Duration longest) {
        try {
            return jdbc.sql("INSERT INTO job_lease (name, holder, leased_until) SELECT ?, ?, ?"
                                    + " WHERE NOT EXISTS (SELECT 1 FROM job_lease WHERE name = ?)")
                            .params(
                                    job,
                                    Ids.bytes(holder),
                                    SqlTime.toColumn(clock.instant().plus(longest)),
                                    job)
                            .update()
                    == 1;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private boolean renew(String job, UUID holder, Duration longest) {
        return jdbc.sql("UPDATE job_lease SET leased_until = ? WHERE name = ? AND holder = ?")
                        .params(SqlTime.toColumn(clock.instant().plus(longest)), job, Ids.bytes(holder))
                        .update()
                == 1;
    }

    private void release(String job, UUID holder) {
        jdbc.sql("UPDATE job_lease SET holder = NULL WHERE name = ? AND holder = ?")
                .params(job, Ids.bytes(holder))
                .update();
    }
}
