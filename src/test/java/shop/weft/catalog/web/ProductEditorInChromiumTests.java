package shop.weft.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.split.Terms;
import shop.weft.testing.InChromium;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** A partner writes a product down on a phone, the shop approves it, and a donor finds it. */
@ShopTest
@InChromium
@Import(ShopWorld.class)
class ProductEditorInChromiumTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ShopWorld world;

    @Test
    void aProductGoesFromThePhoneToTheShop(WebDriver browser, @TempDir Path folder) throws IOException {
        var partner = world.partnerOf(world.productOnPaper(Terms.ADVANCE));
        var maker = PartnerStaff.register(staff, Role.PARTNER, partner);
        var reviewer = PartnerStaff.register(staff, Role.ADMINISTRATOR, null);
        browser.manage().window().setSize(new Dimension(390, 1200));
        signIn(browser, "/partner/products/new", maker);

        new Select(browser.findElement(By.id("craft"))).selectByValue("IKAT");
        type(browser, "words.title", "Moonrise throw, indigo");
        type(browser, "words.description", "Warp ikat, tied and dyed three times.");
        type(browser, "words.size", "180 by 120 cm");
        type(browser, "words.material", "cotton, indigo");
        type(browser, "words.care", "By hand, cold");
        type(browser, "words.weight", "600");
        type(browser, "words.customsCode", "630130");
        type(browser, "sheet.hourlyRate", "60");
        type(browser, "sheet.price", "20");
        browser.findElements(By.name("sheet.timings")).getFirst().sendKeys("650");
        waitFor(browser, "an hour is missing");
        retype(browser, "sheet.hourlyRate", "220");
        retype(browser, "sheet.price", "48");
        var timings = browser.findElements(By.name("sheet.timings"));
        timings.get(1).sendKeys("660");
        timings.get(2).sendKeys("670");
        waitFor(browser, "The sums are right");
        assertThat(browser.findElements(By.cssSelector("[data-account] .money-bar")))
                .hasSize(1);
        assertThat(sideways(browser)).isEqualTo(0L);

        browser.findElement(By.id("photos.files")).sendKeys(photo(folder).toString());
        type(browser, "photos.alt", "A blue throw over a bench");
        press(browser, "button[value=submit]");
        waitForAddress(browser, "?sent");
        var id = Objects.requireNonNull(browser.getCurrentUrl()).replaceAll(".*/products/([^?]+).*", "$1");

        browser.manage().deleteAllCookies();
        signIn(browser, "/office/reviews/" + id, reviewer);
        assertThat(sideways(browser)).isEqualTo(0L);
        press(browser, "form[action$='/approval'] .button");
        waitFor(browser, "On sale");
        browser.get("http://localhost:" + port + "/p/moonrise-throw-indigo");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Moonrise throw, indigo");
        assertThat(browser.findElements(By.cssSelector("img[alt='A blue throw over a bench']")))
                .isNotEmpty();
    }

    private void signIn(WebDriver browser, String page, String email) {
        browser.get("http://localhost:" + port + page);
        browser.findElement(By.name("email")).sendKeys(email);
        browser.findElement(By.name("password")).sendKeys(PartnerStaff.PASSWORD, Keys.ENTER);
        waitForAddress(browser, page);
    }

    private static void type(WebDriver browser, String id, String text) {
        browser.findElement(By.id(id)).sendKeys(text);
    }

    private static void retype(WebDriver browser, String id, String text) {
        browser.findElement(By.id(id)).clear();
        type(browser, id, text);
    }

    private static void press(WebDriver browser, String selector) {
        ((JavascriptExecutor) browser)
                .executeScript("arguments[0].click()", browser.findElement(By.cssSelector(selector)));
    }

    private static void waitFor(WebDriver browser, String words) {
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .until(page -> Objects.requireNonNull(page.getPageSource()).contains(words));
    }

    private static void waitForAddress(WebDriver browser, String part) {
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .until(page -> Objects.requireNonNull(page.getCurrentUrl()).contains(part));
    }

    private static Path photo(Path folder) throws IOException {
        var image = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.BLUE, 800, 1000, Color.LIGHT_GRAY));
        pen.fillRect(0, 0, 800, 1000);
        pen.dispose();
        var file = folder.resolve("throw.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }

    private static Object sideways(WebDriver browser) {
        return Objects.requireNonNull(((JavascriptExecutor) browser)
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
