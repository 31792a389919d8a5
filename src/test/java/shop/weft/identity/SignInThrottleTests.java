package shop.weft.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.testing.ShopTest;

@ShopTest
class SignInThrottleTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void refusesTheNinthTryFromOnePlace() {
        tries(8, "ninth@example.org", "192.0.2.1");
        assertThat(at(NOW).begin("ninth@example.org", "192.0.2.1").allowed()).isFalse();
    }

    @Test
    void neverLocksTheOwnerOut() {
        tries(20, "owner@example.org", "192.0.2.2");
        assertThat(at(NOW).begin("owner@example.org", "192.0.2.3").allowed()).isTrue();
    }

    @Test
    void refusesOnePlaceThatTriesManyAccounts() {
        for (int i = 0; i < SignInThrottle.TRIES_PER_ADDRESS; i++) {
            tries(1, "many%d@example.org".formatted(i), "192.0.2.4");
        }
        assertThat(at(NOW).begin("another@example.org", "192.0.2.4").allowed()).isFalse();
    }

    @Test
    void forgetsAfterAWhile() {
        tries(9, "later@example.org", "192.0.2.5");
        var later = NOW.plus(SignInThrottle.WINDOW).plus(Duration.ofSeconds(1));
        assertThat(at(later).begin("later@example.org", "192.0.2.5").allowed()).isTrue();
    }

    @Test
    void forgetsWrongTriesAfterARightOne() {
        tries(7, "right@example.org", "192.0.2.6");
        var right = at(NOW).begin("right@example.org", "192.0.2.6");
        at(NOW).succeeded(right);
        tries(7, "right@example.org", "192.0.2.6");
        assertThat(at(NOW).begin("right@example.org", "192.0.2.6").allowed()).isTrue();
    }

    private void tries(int times, String email, String address) {
        for (int i = 0; i < times; i++) {
            at(NOW).begin(email, address);
        }
    }

    private SignInThrottle at(Instant now) {
        return new SignInThrottle(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }
}
