package shop.weft.checkout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import shop.weft.catalog.Catalog;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.shared.Money;
import shop.weft.split.Terms;
import shop.weft.testing.InChromium;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** Whoever types a gift last and presses pay at once pays, gift and all. */
@ShopTest
@InChromium
@Import(ShopWorld.class)
class GiftInChromiumTests {

    @Autowired
    private ShopWorld world;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Orders orders;

    @LocalServerPort
    private int port;

    @Test
    void countsWhileItIsTypedAndTheButtonStaysWhereItWas(WebDriver browser) {
        fillIn(browser);
        var button = payButton(browser);
        var gift = browser.findElement(By.name("giftAmount"));
        gift.click();
        var before = top(browser, button);
        gift.sendKeys("12.34");
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> page.findElement(By.cssSelector(".checkout__rows"))
                        .getText()
                        .contains("12.34"));
        assertThat(top(browser, button)).isEqualTo(before);
    }

    @Test
    void goesToPaymentWhenPressedAtOnce(WebDriver browser) {
        var product = fillIn(browser);
        browser.findElement(By.name("giftAmount")).sendKeys("12.34");
        new Actions(browser)
                .moveToElement(payButton(browser))
                .clickAndHold()
                .pause(Duration.ofMillis(600))
                .release()
                .perform();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> String.valueOf(page.getCurrentUrl()).contains("/pay/"));
        assertThat(order(product).donation()).isEqualTo(Money.of(1234, ShopWorld.USD));
    }

    private UUID fillIn(WebDriver browser) {
        var product = world.product(1, Terms.ADVANCE);
        browser.manage().window().setSize(new Dimension(1280, 1000));
        browser.manage().deleteAllCookies();
        browser.get("http://localhost:" + port + "/p/" + slug(product));
        browser.findElement(By.cssSelector("form[action='/basket/lines'] button"))
                .click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> String.valueOf(page.getCurrentUrl()).endsWith("/basket"));
        browser.get("http://localhost:" + port + "/checkout");
        Map.of(
                        "email", "buyer@example.org",
                        "name", "Ada Example",
                        "street", "1 Test Street",
                        "postcode", "3011 AA",
                        "city", "Rotterdam")
                .forEach((name, text) -> browser.findElement(By.name(name)).sendKeys(text));
        new Select(browser.findElement(By.name("country"))).selectByValue("NL");
        return product;
    }

    /** Where it is in the window: the page itself may be scrolled. */
    private static @Nullable Object top(WebDriver browser, WebElement element) {
        return ((JavascriptExecutor) browser)
                .executeScript("return Math.round(arguments[0].getBoundingClientRect().top)", element);
    }

    private static WebElement payButton(WebDriver browser) {
        return browser.findElement(By.cssSelector(".checkout__pay button"));
    }

    private Receipt order(UUID bought) {
        return orders.list(null, null, PageRequest.of(0, 200)).getContent().stream()
                .filter(order ->
                        order.units().stream().anyMatch(unit -> unit.product().equals(bought)))
                .findFirst()
                .orElseThrow();
    }

    private String slug(UUID product) {
        return catalog.getAll(Set.of(product)).values().iterator().next().slug();
    }
}
