package shop.weft.artisans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.partners.Partners;
import shop.weft.testing.InChromium;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;

/** A mark is stitched on a phone's screen, with the keyboard and with the pointer. */
@ShopTest
@InChromium
class MarkEditorTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Partners partners;

    @Test
    void stitchesByKeyboardAndByPointerAndKeepsTheMark(WebDriver browser) {
        var email = PartnerStaff.register(staff, Role.PARTNER, PartnerStaff.partner(partners));
        browser.manage().window().setSize(new Dimension(390, 1200));
        browser.get("http://localhost:" + port + "/partner/makers/new");
        browser.findElement(By.name("email")).sendKeys(email);
        browser.findElement(By.name("password")).sendKeys(PartnerStaff.PASSWORD, Keys.ENTER);

        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page ->
                        !page.findElements(By.cssSelector(".mark-editor__cell")).isEmpty());
        var cells = browser.findElements(By.cssSelector(".mark-editor__cell"));
        assertThat(cells).hasSize(49);
        var keys = new Actions(browser);
        ((JavascriptExecutor) browser).executeScript("arguments[0].focus()", cells.getFirst());
        keys.sendKeys(" ", Keys.ARROW_RIGHT, "2", " ", Keys.ARROW_DOWN, " ", Keys.DELETE)
                .perform();
        assertThat(grid(browser)).startsWith("12.....").matches("12[.]{47}");

        ((JavascriptExecutor) browser).executeScript("arguments[0].scrollIntoView({block: 'center'})", cells.get(24));
        new Actions(browser)
                .moveToElement(cells.get(21))
                .clickAndHold()
                .moveToElement(cells.get(22))
                .moveToElement(cells.get(23))
                .release()
                .perform();
        assertThat(grid(browser).substring(21, 25)).isEqualTo("222.");
        assertThat(sideways(browser)).isEqualTo(0L);

        browser.findElement(By.id("code")).sendKeys("BL-01");
        choose(browser, "ageStatus-ADULT_DECLARED");
        choose(browser, "arrangement-INDEPENDENT_WAGE");
        browser.findElement(By.cssSelector("main form > p .button")).click();
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(page -> "A maker - Weft".equals(page.getTitle()));
        assertThat(browser.findElements(By.cssSelector(".maker-head path"))).hasSize(2);
    }

    private static void choose(WebDriver browser, String id) {
        ((JavascriptExecutor) browser).executeScript("document.getElementById(arguments[0]).click()", id);
    }

    private static String grid(WebDriver browser) {
        return Objects.requireNonNull(
                browser.findElement(By.cssSelector("[data-mark-own]")).getDomProperty("value"));
    }

    private static Object sideways(WebDriver browser) {
        return Objects.requireNonNull(((JavascriptExecutor) browser)
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
