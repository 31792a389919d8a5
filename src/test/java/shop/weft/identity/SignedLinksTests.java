package shop.weft.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shop.weft.testing.ShopTest;

@ShopTest
class SignedLinksTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final UUID ORDER = UUID.fromString("5f0c2d0e-8a53-4a3b-9d0a-2f7d0c6b9c11");

    @Autowired
    private LinkKey key;

    @Test
    void opensWhatItSigned() {
        assertThat(at(NOW).verify("order", token())).contains(ORDER);
    }

    @Test
    void isSafeInAnAddress() {
        assertThat(token()).matches("[A-Za-z0-9_-]{75}");
    }

    @Test
    void refusesEveryTamperedLetter() {
        var token = token();
        for (int i = 0; i < token.length() - 1; i++) {
            var letter = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(at(NOW).verify("order", token.substring(0, i) + letter + token.substring(i + 1)))
                    .as("letter %d", i)
                    .isEmpty();
        }
    }

    @Test
    void refusesAnExpiredToken() {
        assertThat(at(TOMORROW.minusSeconds(1)).verify("order", token())).contains(ORDER);
        assertThat(at(TOMORROW).verify("order", token())).isEmpty();
    }

    @Test
    void refusesAnotherPurpose() {
        assertThat(at(NOW).verify("basket", token())).isEmpty();
    }

    @Test
    void refusesWhatIsNoToken() {
        assertThat(at(NOW).verify("order", "")).isEmpty();
        assertThat(at(NOW).verify("order", "not a token")).isEmpty();
        assertThat(at(NOW).verify("order", token() + "AAAA")).isEmpty();
    }

    private String token() {
        return at(NOW).sign("order", ORDER, TOMORROW);
    }

    private SignedLinks at(Instant now) {
        return new SignedLinks(key, Clock.fixed(now, ZoneOffset.UTC));
    }
}
