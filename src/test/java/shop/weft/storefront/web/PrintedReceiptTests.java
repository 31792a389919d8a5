package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.catalog.Craft;
import shop.weft.shared.Money;
import shop.weft.testing.InChromium;
import shop.weft.testing.ShopWorld;

/** A receipt on paper says all it says on a screen, and where to check it. */
@StorefrontTest
@InChromium
class PrintedReceiptTests {

    @Autowired
    private Table table;

    @LocalServerPort
    private int port;

    @Test
    void isWhiteWholeAndSaysWhereToCheckIt(WebDriver browser) {
        var receipt = table.pay(table.order(
                Money.of(1234, ShopWorld.USD), null, table.piece(Craft.CERAMICS, 1), table.piece(Craft.FELT, 1)));
        ((ChromeDriver) browser)
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                "print",
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        browser.get("http://localhost:" + port + table.pageOf(receipt.order()));

        assertThat(style(browser, "body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(style(browser, ".receipt tfoot", "display")).isEqualTo("table-row-group");
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains("Receipt " + receipt.number())
                .contains("/verify")
                .contains(receipt.units().getLast().tag().grouped());
        assertThat(browser.findElements(By.cssSelector(".receipt__unit")))
                .hasSize(2)
                .allSatisfy(unit -> assertThat(unit.getSize().height).isGreaterThan(100));
        assertThat(browser.findElement(By.cssSelector(".foot")).isDisplayed()).isFalse();
    }

    private static @Nullable Object style(WebDriver browser, String selector, String property) {
        return ((JavascriptExecutor) browser)
                .executeScript(
                        "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
                        selector,
                        property);
    }
}
