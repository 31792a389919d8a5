package shop.weft.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import shop.weft.shared.Ids;
import shop.weft.testing.Buyer;
import shop.weft.testing.ShopTest;

@ShopTest
@TestPropertySource(properties = "weft.mail.readable=true")
class CapturedMailPagesTests {

    private static final String STYLE = "p { color: #1f1b16; }";
    private static final String HTML = "<html><head><style>" + STYLE + "</style></head><body><p>Thank you</p>"
            + "<script>alert(1)</script></body></html>";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Buyer browser = new Buyer(URI.create("http://localhost"));

    @BeforeEach
    void openBrowser() {
        browser = new Buyer(URI.create("http://localhost:" + port));
    }

    @Test
    void listsNewestFirstByPages() {
        for (int i = 0; i < 25; i++) {
            capture("A mail, number " + i, "2030-01-01 00:00:%02d".formatted(i));
        }

        var first = browser.page("/demo/mail");

        assertThat(first.select("tbody tr")).hasSize(20);
        assertThat(first.select(".empty-state")).isEmpty();
        assertThat(first.select("tbody tr a").eachText().getFirst()).isEqualTo("A mail, number 24");
        assertThat(browser.page("/demo/mail?page=2")
                        .select("tbody tr a")
                        .eachText()
                        .getFirst())
                .isEqualTo("A mail, number 4");
        assertThat(first.select("nav a[rel=next]").attr("href")).isEqualTo("/demo/mail?page=2");
    }

    @Test
    void leadsFromAPagePastTheEndToTheLast() {
        capture("A mail", "2031-01-01 00:00:00");
        var answer = browser.get("/demo/mail?page=999");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.page(browser.location(answer).toString()).select("tbody tr"))
                .isNotEmpty();
    }

    @Test
    void showsAMailInAFrameOfItsOwn() {
        var id = capture("Your order", "2020-01-01 00:00:00");

        var answer = browser.get("/demo/mail/" + id);
        var page = Jsoup.parse(answer.body());

        assertThat(page.select("h1").text()).isEqualTo("Your order");
        assertThat(page.select("iframe").attr("src")).isEqualTo("/demo/mail/" + id + "/html");
        assertThat(page.select("iframe").attr("sandbox")).doesNotContain("allow-scripts", "allow-same-origin");
        assertThat(page.select("pre").text()).isEqualTo("Thank you, plainly");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void theFrameRunsNothingLoadsNothingAndKnowsItsStylesByHash() throws Exception {
        var id = capture("Your order", "2020-01-01 00:00:00");

        var answer = browser.get("/demo/mail/" + id + "/html");

        assertThat(answer.body()).isEqualTo(HTML);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'",
                                "style-src 'sha256-" + sha256(STYLE) + "'",
                                "sandbox allow-popups")
                        .doesNotContain("script-src", "unsafe", "allow-scripts"));
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void knowsNoOtherMail() {
        assertThat(browser.get("/demo/mail/" + Ids.random()).statusCode()).isEqualTo(404);
        assertThat(browser.get("/demo/mail/" + Ids.random() + "/html").statusCode())
                .isEqualTo(404);
    }

    private Object capture(String subject, String at) {
        var id = Ids.random();
        jdbc.sql("INSERT INTO captured_mail (id, captured_at, recipient, subject, html, plain)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(Ids.bytes(id), at, "buyer@example.org", subject, HTML, "Thank you, plainly")
                .update();
        return id;
    }

    private static String sha256(String text) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }
}
