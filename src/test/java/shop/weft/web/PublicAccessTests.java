package shop.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.testing.ShopTest;

/** What visitors get without a sign-in, and what other sites' pages cannot do to them. */
@ShopTest
class PublicAccessTests {

    private static final String FORM = "/basket/no-such-form";
    private static final Pattern STYLESHEET = Pattern.compile("href=\"(/css/weft-[0-9a-f]{32}\\.css)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void setsNoCookieAndOpensNoSession() {
        var before = sessions();
        assertThat(visitor().get("/style").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(visitor().get("/nowhere").headers().allValues("Set-Cookie")).isEmpty();
        visitor().get("/sign-in");
        visitor().get("/finance/accounts");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void letsPublicPagesBeKeptForHalfAMinute() {
        assertThat(cacheControl(visitor().get("/style").headers())).isEqualTo("public, max-age=30");
        assertThat(cacheControl(visitor().get("/nowhere").headers())).isEqualTo("no-store");
        assertThat(cacheControl(visitor().get("/sign-in").headers())).contains("no-store");
    }

    @Test
    void keepsHashedAssetsForAYearAndOthersNot() {
        assertThat(visitor().get("/css/style-guide.css").body()).contains(".swatches");
        var sheet = STYLESHEET.matcher(visitor().get("/style").body());
        assertThat(sheet.find()).isTrue();
        var answer = visitor().get(sheet.group(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(cacheControl(answer.headers())).isEqualTo("public, max-age=31536000, immutable");
        assertThat(cacheControl(visitor().get("/css/weft.css").headers())).isEqualTo("no-cache");
        assertThat(answer.body())
                .doesNotContain("@import", ".swatches")
                .containsPattern("/fonts/figtree-latin-[0-9a-f]{32}");
    }

    @Test
    void refusesFormsOfOtherSites() {
        assertThat(post("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(post("Origin", "https://elsewhere.example")).isEqualTo(403);
        assertThat(post("Origin", "null")).isEqualTo(403);
        assertThat(post("Origin", "http://localhost:1")).isEqualTo(403);
        assertThat(post("Referer", "https://elsewhere.example/basket")).isEqualTo(403);
        assertThat(post("Accept", "*/*")).isEqualTo(403);
    }

    @Test
    void takesFormsOfOurOwnPages() {
        var own = visitor().origin();
        assertThat(post("Sec-Fetch-Site", "same-origin")).isEqualTo(404);
        assertThat(post("Sec-Fetch-Site", "none")).isEqualTo(404);
        assertThat(post("Origin", own)).isEqualTo(404);
        assertThat(post("Referer", own + "/basket")).isEqualTo(404);
    }

    @Test
    void letsWebhooksIn() {
        var answer = visitor().post("/webhooks/stripe", Map.of(), "Accept", "*/*");
        assertThat(answer.statusCode()).isNotEqualTo(403);
    }

    @Test
    void sendsStrictHeaders() {
        var headers = visitor().get("/style").headers();
        var content = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(content)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void knowsTlsBehindAProxy() {
        var answer = visitor().get("/sign-in", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("Secure"));
    }

    @Test
    void answersProgramsWithAProblemDetail() {
        var answer = visitor().get("/nowhere", "Accept", "application/json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("{\"title\":\"Not Found\",\"status\":404}");
    }

    private int post(String header, String value) {
        return visitor().post(FORM, Map.of(), header, value).statusCode();
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private int sessions() {
        return jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION")
                .query(Integer.class)
                .single();
    }

    private static String cacheControl(HttpHeaders headers) {
        return headers.firstValue("Cache-Control").orElse("");
    }
}
