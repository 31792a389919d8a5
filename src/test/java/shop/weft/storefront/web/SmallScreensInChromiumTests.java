package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.testing.ShopWorld.USD;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductView;
import shop.weft.checkout.Baskets;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.orders.RefundRequest;
import shop.weft.shared.Money;
import shop.weft.testing.InChromium;
import shop.weft.testing.Screen;

/** Nothing is pushed off a small screen, or hidden on it: not by a full basket, not by large text, not by long words. */
@StorefrontTest
@InChromium
class SmallScreensInChromiumTests {

    private static final int PIECES = 11;
    private static final Screen PHONE = Screen.of(390, 844);
    private static final Screen SMALL_PHONE = Screen.of(320, 568);
    private static final Screen DESK = Screen.of(1280, 900);

    private static final String STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus";

    /** Whether the element with the focus can be seen in its middle and at its edges, as far as the screen goes. */
    private static final String FOCUS_IN_SIGHT = """
            const held = document.activeElement;
            const box = held.getBoundingClientRect();
            const across = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
            return [box.top + 2, box.top + box.height / 2, box.bottom - 2]
                .map((down) => document.elementFromPoint(across, down))
                .every((there) => there !== null && (held.contains(there) || there.contains(held)
                    || there.closest("article")?.contains(held)));
            """;

    @Autowired
    private Table table;

    @Autowired
    private Orders orders;

    @Autowired
    private Baskets baskets;

    @LocalServerPort
    private int port;

    @Test
    void keepACountOfTwoDigitsInTheHeader(WebDriver browser) {
        carry(browser, table.piece(Craft.IKAT, PIECES));
        for (var screen : List.of(SMALL_PHONE, PHONE, Screen.of(768, 900), DESK, PHONE.withTextTwiceAsLarge())) {
            show(browser, screen, "/how-it-works");
            new WebDriverWait(browser, Duration.ofSeconds(20))
                    .until(ExpectedConditions.textToBe(By.className("masthead__count"), String.valueOf(PIECES)));
            assertThat(Screen.sideways(browser)).as(screen.toString()).isZero();
        }
    }

    @Test
    void fitTextOfTwiceTheSize(WebDriver browser) {
        var piece = table.piece(Craft.IKAT, PIECES);
        var receipt = table.pay(table.order(Money.of(500, USD), "LEGAL", table.piece(Craft.IKAT, 1)));
        giveBack(receipt, "x".repeat(150));
        carry(browser, piece);
        var tag = "/t/" + receipt.units().getFirst().tag().grouped();
        var receiptPage = table.pageOf(receipt.order());
        for (var screen : List.of(PHONE, DESK, PHONE.withTextTwiceAsLarge(), SMALL_PHONE.withTextTwiceAsLarge())) {
            for (var page :
                    List.of("/", "/p/" + piece.slug(), "/basket", "/checkout", receiptPage, tag, "/returns", "/t")) {
                show(browser, screen, page);
                assertThat(Screen.sideways(browser))
                        .as("%s on %s", page, screen)
                        .isZero();
            }
        }
    }

    @Test
    void keepWhatHasTheFocusClearOfTheBarAtTheFoot(WebDriver browser) {
        var piece = table.piece(Craft.IKAT, PIECES);
        carry(browser, piece);
        for (var page : List.of("/p/" + piece.slug(), "/checkout")) {
            show(browser, SMALL_PHONE, page);
            var stops = 0;
            while (toTheNext(browser)) {
                stops++;
                assertThat(((JavascriptExecutor) browser).executeScript(FOCUS_IN_SIGHT))
                        .as("%s: %s", page, browser.switchTo().activeElement().getAccessibleName())
                        .isEqualTo(true);
            }
            assertThat(stops).as(page).isGreaterThan(10);
        }
    }

    /** Moves the focus on; after the last element it leaves the page. */
    private static boolean toTheNext(WebDriver browser) {
        new Actions(browser).sendKeys(Keys.TAB).perform();
        return !browser.switchTo().activeElement().getTagName().equals("body");
    }

    private void carry(WebDriver browser, ProductView piece) {
        UUID basket = baskets.add(null, piece.id());
        baskets.set(basket, piece.id(), PIECES);
        show(browser, PHONE, "/how-it-works");
        browser.manage().addCookie(new Cookie("weft_basket", basket.toString()));
    }

    private void giveBack(Receipt receipt, String reason) {
        var unit = receipt.units().getFirst();
        var part = new RefundRequest.UnitRefund(unit.item(), Money.of(300, USD), RefundRequest.Disposition.KEPT);
        orders.refund(receipt.order(), new RefundRequest(List.of(part), Money.zero(USD), Money.zero(USD), reason));
    }

    private void show(WebDriver browser, Screen screen, String path) {
        screen.in(browser);
        browser.get("http://localhost:" + port + path);
        assertThat(((JavascriptExecutor) browser).executeScript(STATUS))
                .as(path)
                .isEqualTo(200L);
    }
}
