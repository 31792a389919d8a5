package shop.weft.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shop.weft.testing.ShopTest;

/** One runs a job, and only whoever holds it holds on to it or lets it go. */
@ShopTest
class JobLeasesTests {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration OVER_AT_ONCE = Duration.ZERO;

    @Autowired
    private JobLeases leases;

    private final String job = UUID.randomUUID().toString();
    private final ArrayList<String> done = new ArrayList<>();

    @Test
    void runsAJobForOneAtATime() {
        assertThat(leases.whileHeld(job, LONG, first -> {
                    done.add("first");
                    assertThat(leases.whileHeld(job, LONG, second -> done.add("second")))
                            .isFalse();
                }))
                .isTrue();
        assertThat(done).containsExactly("first");
        assertThat(leases.whileHeld(job, LONG, third -> done.add("third"))).isTrue();
    }

    @Test
    void letsAJobGoThatBroke() {
        assertThatThrownBy(() -> leases.whileHeld(job, LONG, first -> {
                    throw new IllegalStateException("broken for the test");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(leases.whileHeld(job, LONG, second -> done.add("second"))).isTrue();
    }

    @Test
    void whoWasOvertakenNeitherRenewsNorReleases() {
        leases.whileHeld(
                job,
                OVER_AT_ONCE,
                slow -> leases.whileHeld(job, OVER_AT_ONCE, other -> {
                    assertThat(slow.renew()).isFalse();
                    assertThat(other.renew()).isTrue();
                    done.add("other");
                }));
        leases.whileHeld(job, OVER_AT_ONCE, slow -> {
            var overtaken = new ArrayList<JobLease>();
            leases.whileHeld(job, LONG, overtaken::add);
            assertThat(overtaken).hasSize(1);
            assertThat(overtaken.getFirst().renew()).as("it has been let go").isFalse();
            assertThat(slow.renew()).isFalse();
        });
        assertThat(done).containsExactly("other");
    }

    @Test
    void aJobRenewedInTimeStaysHeld() {
        leases.whileHeld(job, LONG, first -> {
            assertThat(first.renew()).isTrue();
            assertThat(leases.whileHeld(job, LONG, second -> done.add("second")))
                    .isFalse();
        });
        assertThat(done).isEmpty();
    }
}
