package shop.weft.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import shop.weft.shared.Ids;
import shop.weft.testing.InChromium;
import shop.weft.testing.ShopTest;

/** A browser shows a mail in its frame, with its own styles and without its scripts. */
@ShopTest
@InChromium
@TestPropertySource(properties = "weft.mail.readable=true")
class CapturedMailJourneyTests {

    private static final String HTML = "<html><head><style>p { color: rgb(1, 2, 3); }</style></head>"
            + "<body><p>Thank you</p><script>document.querySelector('p').textContent = 'Scripted'</script></body></html>";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theFrameShowsTheMailAndRunsNothing(WebDriver browser) {
        var id = Ids.random();
        jdbc.sql("INSERT INTO captured_mail (id, captured_at, recipient, subject, html, plain)"
                        + " VALUES (?, '2021-01-01 00:00:00', 'buyer@example.org', 'Your order', ?, 'Thank you')")
                .params(Ids.bytes(id), HTML)
                .update();

        browser.get("http://localhost:" + port + "/demo/mail/" + id);
        browser.switchTo().frame(browser.findElement(By.tagName("iframe")));
        var paragraph = browser.findElement(By.tagName("p"));

        assertThat(paragraph.getText()).isEqualTo("Thank you");
        assertThat(paragraph.getCssValue("color")).contains("1, 2, 3");
    }
}
