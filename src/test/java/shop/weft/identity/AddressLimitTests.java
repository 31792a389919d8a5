package shop.weft.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.testing.ModuleTest;
import shop.weft.testing.MovableClock;
import shop.weft.testing.OnMySql;

/** Nobody asks for much from one address. */
class AddressLimitTests {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    abstract static class Rules {

        @Autowired
        private JdbcClient jdbc;

        private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));

        @Test
        void countsEachThingAndEachAddressOnItsOwn() {
            int asked = 0;
            while (!exceeded("tag", "192.0.2.7")) {
                asked++;
            }
            assertThat(asked).isEqualTo(5);
            assertThat(exceeded("tag", "192.0.2.8")).isFalse();
            assertThat(exceeded("link", "192.0.2.7")).isFalse();
            assertThat(exceeded("tag", "192.0.2.7")).as("once more").isTrue();
        }

        @Test
        void beginsAnewWithEachWindow() {
            for (int i = 0; i < 6; i++) {
                exceeded("tag", "192.0.2.9");
            }
            clock.advance(WINDOW.minusSeconds(1));
            assertThat(exceeded("tag", "192.0.2.9")).isTrue();
            clock.advance(Duration.ofSeconds(1));
            assertThat(exceeded("tag", "192.0.2.9")).isFalse();
        }

        @Test
        void forgetsAddressesWithinHours() {
            exceeded("tag", "192.0.2.10");
            clock.advance(Duration.ofHours(2));
            exceeded("tag", "192.0.2.11");
            assertThat(jdbc.sql("SELECT COUNT(*) FROM address_limit WHERE opened_at < '2026-11-22 13:00:00'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        private boolean exceeded(String what, String address) {
            return new AddressLimit(jdbc, clock).exceeded(what, address, 5, WINDOW);
        }
    }

    @Nested
    @ModuleTest
    class OnH2 extends Rules {}

    @Nested
    @ModuleTest
    @OnMySql
    class OnMySqlServer extends Rules {}
}
