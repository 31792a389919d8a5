package shop.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.testing.ShopTest;

/** What anybody can write into a request must not decide where it comes from, nor what others read. */
@ShopTest
class ForwardedHeaderTests {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String PAUSED = "Too many wrong tries";

    @LocalServerPort
    private int port;

    @Test
    void anAddressMadeUpInFrontDoesNotResetTheThrottle() {
        var visitor = new Visitor(port);
        for (int i = 1; i <= 8; i++) {
            assertThat(wrongTry(visitor, "198.51.100.%d, 203.0.113.7".formatted(i)))
                    .doesNotContain(PAUSED);
        }
        assertThat(wrongTry(visitor, "198.51.100.9, 203.0.113.7")).contains(PAUSED);
        assertThat(wrongTry(visitor, "198.51.100.9, 203.0.113.8"))
                .as("from another place")
                .doesNotContain(PAUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Prefix, /elsewhere",
        "X-Forwarded-Host, elsewhere.example",
        "X-Forwarded-Port, 4444",
        "X-Forwarded-Proto, https",
        "Forwarded, host=elsewhere.example;proto=https",
    })
    void aForwardedHeaderDoesNotChangeAPublicPage(String header, String value) {
        var visitor = new Visitor(port);
        for (var page : new String[] {"/", "/shop", "/t", "/robots.txt", "/sitemap.xml"}) {
            assertThat(visitor.get(page, header, value).body())
                    .as("%s with %s", page, header)
                    .isEqualTo(visitor.get(page).body());
        }
    }

    @Test
    void aForwardedHostDoesNotLeadElsewhere() {
        var visitor = new Visitor(port);
        var answer = visitor.get("/finance/accounts", "X-Forwarded-Host", "elsewhere.example");
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("elsewhere"));
    }

    private static String wrongTry(Visitor visitor, String from) {
        var form = Map.of("email", "forwarded@example.org", "password", "wrong", "_csrf", visitor.token("/sign-in"));
        return visitor.post("/sign-in", form, "Sec-Fetch-Site", "same-origin", FORWARDED_FOR, from)
                .body();
    }
}
