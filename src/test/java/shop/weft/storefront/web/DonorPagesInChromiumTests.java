package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.testing.ShopWorld.USD;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.catalog.Craft;
import shop.weft.shared.Money;
import shop.weft.split.Terms;
import shop.weft.testing.InChromium;

/** Donors' pages keep to WCAG as far as a machine can tell, and fit a phone. */
@StorefrontTest
@InChromium
class DonorPagesInChromiumTests {

    @Autowired
    private Table table;

    @LocalServerPort
    private int port;

    @Test
    void breakNoRuleAndFitAPhone(WebDriver browser) {
        for (var width : new int[] {390, 1280}) {
            browser.manage().window().setSize(new Dimension(width, 900));
            for (var page : pages()) {
                browser.get("http://localhost:" + port + page);
                assertThat(new AxeBuilder().analyze(browser).getViolations())
                        .extracting(Rule::getId)
                        .as("%s at %d px", page, width)
                        .isEmpty();
                assertThat(sideways(browser)).as("%s at %d px", page, width).isEqualTo(0L);
            }
        }
    }

    private List<String> pages() {
        var piece = table.piece(Craft.IKAT, Terms.ADVANCE, 12, 11);
        var gone = table.piece(Craft.IKAT, 1);
        var paid = table.pay(table.order(Money.of(500, USD), "LEGAL", gone, piece));
        var waiting = table.order(Money.zero(USD), null, piece);
        return List.of(
                "/",
                "/shop",
                "/shop/ikat",
                "/shop/macrame",
                "/p/" + piece.slug(),
                "/p/" + gone.slug(),
                "/how-it-works",
                "/returns",
                "/help",
                "/t",
                "/t/" + paid.units().getFirst().tag().grouped(),
                "/t/7K2M",
                table.pageOf(paid.order()),
                table.pageOf(waiting),
                "/orders",
                "/orders/links");
    }

    private static Object sideways(WebDriver browser) {
        return Objects.requireNonNull(((JavascriptExecutor) browser)
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
