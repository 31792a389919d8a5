package shop.weft.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.items.ItemState;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.split.Terms;
import shop.weft.testing.InChromium;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** A partner packs and sends, the hub unpacks, an order is packed and leaves, a piece comes back: all by scanning tags. */
@InChromium
@Import({ShopWorld.class, BuyersOfAll.class})
abstract class GoodsInChromium {

    private static final String PASSWORD = "a long walk by the river";
    private static final List<String> NEVER = List.of("survivor", "rescue", "empower", "hope", "voiceless", "shelter");

    @ShopTest
    static class OnH2Tests extends GoodsInChromium {}

    @ShopTest
    @OnMySql
    static class OnMySqlTests extends GoodsInChromium {}

    @Autowired
    private ShopWorld world;

    @Autowired
    private BuyersOfAll buyers;

    @Autowired
    private Items items;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    @Test
    void goodsTravelFromTheirMakerToTheirBuyerAndBack(WebDriver browser) {
        var product = world.productOnPaper(Terms.ADVANCE);
        var partner = world.partnerOf(product);
        var made = items.getAll(world.accept(product, buyers.maker(partner), 3));
        browser.manage().window().setSize(new Dimension(390, 844));

        signIn(browser, Role.PARTNER, partner);
        var code = packAndSend(browser, made);
        traceThePiece(browser, made.getFirst());
        signOut(browser);

        signIn(browser, Role.HUB, null);
        unpack(browser, code, made);
        look(browser, "/hub/stock", "hub-stock");
        look(browser, "/hub/stock/" + product, "hub-stock-units");
        var order = buyers.buy(product, 1);
        packAndShip(browser, order);
        takeBack(
                browser,
                made.stream()
                        .filter(unit -> order.equals(now(unit).order()))
                        .findFirst()
                        .orElseThrow());
        browser.manage().window().setSize(new Dimension(1280, 900));
        for (var page : List.of("/hub", "/hub/orders", "/hub/parcels?closed=true", "/hub/stock", "/hub/returns")) {
            look(browser, page, "wide" + page.replaceAll("\\W+", "-"));
        }
    }

    private String packAndSend(WebDriver browser, List<ItemView> made) {
        look(browser, "/partner/parcels", "partner-parcels");
        press(browser, "form[action='/partner/parcels'] button");
        await(browser, "/partner/parcels/");
        look(browser, "partner-parcel-empty");
        scan(browser, "nonsense", made.get(0).tag().grouped());
        assertThat(main(browser)).contains("This is no complete tag").contains("Done.");
        assertThat(browser.findElement(By.name("tags")).getDomProperty("value")).isEqualTo("nonsense");
        look(browser, "partner-parcel-wrong");
        scan(browser, made.get(1).tag().code(), made.get(2).tag().code());
        assertThat(main(browser)).contains("2 pieces were put in").contains("In the parcel: 3 pieces");
        type(browser, "carrier", "Post");
        type(browser, "tracking", "RR 123");
        look(browser, "partner-parcel-full");
        press(browser, "form[action$='/sending'] button");
        awaitWords(browser, "is on its way");
        look(browser, "partner-parcel-sent");
        return browser.findElement(By.tagName("h1")).getText().replace("Parcel ", "");
    }

    private void traceThePiece(WebDriver browser, ItemView unit) {
        open(browser, "/partner/items");
        type(browser, "tag", unit.tag().grouped());
        press(browser, "main form button");
        await(browser, "/partner/items/");
        assertThat(main(browser)).contains("QX-07").contains("Accepted").contains("Left for the hub");
        look(browser, "partner-item");
    }

    private void unpack(WebDriver browser, String code, List<ItemView> made) {
        look(browser, "/hub/parcels", "hub-parcels");
        browser.findElement(By.partialLinkText(code)).click();
        await(browser, "/hub/parcels/");
        look(browser, "hub-parcel");
        scan(
                browser,
                made.get(0).tag().code(),
                made.get(0).tag().code(),
                made.get(1).tag().code());
        assertThat(main(browser)).contains("2 pieces were received");
        assertThat(browser.getPageSource()).doesNotContain("QX-07");
        press(browser, "form[action$='/closing'] button");
        awaitWords(browser, "Missing");
        look(browser, "hub-parcel-closed");
        assertThat(now(made.get(0)).state()).isEqualTo(ItemState.AVAILABLE);
        assertThat(now(made.get(2)).state()).isEqualTo(ItemState.SENT);
    }

    private void packAndShip(WebDriver browser, UUID order) {
        look(browser, "/hub/orders", "hub-orders");
        look(browser, "/hub/orders/" + order, "hub-order");
        var mine = browser.findElement(By.cssSelector("main .rows .tag")).getText();
        scan(browser, mine);
        type(browser, "carrier", "Post");
        type(browser, "tracking", "NL 1");
        look(browser, "hub-order-packed");
        press(browser, "form[action$='/shipment'] button");
        awaitWords(browser, "Shipped");
        look(browser, "/hub/orders/" + order + "/slip", "packing-slip");
        assertThat(main(browser)).contains("Nepal").contains("Ada Example").doesNotContain("Blue Lotus");
        NEVER.forEach(word -> assertThat(main(browser)).doesNotContainIgnoringCase(word));
    }

    private void takeBack(WebDriver browser, ItemView unit) {
        look(browser, "/hub/returns", "hub-returns");
        browser.findElement(By.name("tags")).sendKeys(unit.tag().grouped());
        browser.findElement(By.id("fit-true")).click();
        press(browser, "form[action$='/returns'] button");
        awaitWords(browser, "Waits for its refund");
        assertThat(now(unit).state()).isEqualTo(ItemState.RETURNED);
        look(browser, "hub-returned");
    }

    /** As a scanner does: it types the tag and presses Enter. */
    private void scan(WebDriver browser, String... tags) {
        var field = browser.findElement(By.name("tags"));
        field.clear();
        for (var tag : tags) {
            field.sendKeys(tag, Keys.ENTER);
        }
        field.submit();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> !page.findElements(By.cssSelector(".notice--good, .error-summary"))
                        .isEmpty());
    }

    private ItemView now(ItemView unit) {
        return items.getAll(List.of(unit.id())).getFirst();
    }

    private void signIn(WebDriver browser, Role role, @org.jspecify.annotations.Nullable UUID partner) {
        var email = role.name().toLowerCase(java.util.Locale.ROOT) + UUID.randomUUID() + "@example.org";
        staff.register(email, "Someone", role, partner, PASSWORD);
        open(browser, "/sign-in");
        type(browser, "email", email);
        type(browser, "password", PASSWORD);
        press(browser, "form[action='/sign-in'] button");
        await(browser, role == Role.HUB ? "/hub" : "/partner");
    }

    private void signOut(WebDriver browser) {
        press(browser, "form[action='/sign-out'] button");
        await(browser, "/sign-in");
    }

    private void open(WebDriver browser, String path) {
        browser.get("http://localhost:" + port + path);
    }

    private void look(WebDriver browser, String path, String name) {
        open(browser, path);
        look(browser, name);
    }

    private static void look(WebDriver browser, String name) {
        assertThat(new AxeBuilder().analyze(browser).getViolations())
                .extracting(Rule::getId)
                .as(browser.getCurrentUrl())
                .isEmpty();
        var width = browser.findElement(By.tagName("html")).getDomProperty("scrollWidth");
        assertThat(Integer.parseInt(String.valueOf(width)))
                .as(name)
                .isLessThanOrEqualTo(browser.manage().window().getSize().width);
        var folder = Path.of("target", "looks");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), ((TakesScreenshot) browser).getScreenshotAs(OutputType.BYTES));
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private static void await(WebDriver browser, String part) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(now -> String.valueOf(now.getCurrentUrl()).contains(part));
    }

    private static void awaitWords(WebDriver browser, String words) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .until(page -> main(page).contains(words));
    }

    private static void type(WebDriver browser, String name, String text) {
        var field = browser.findElement(By.name(name));
        field.clear();
        field.sendKeys(text);
    }

    private static void press(WebDriver browser, String selector) {
        browser.findElements(By.cssSelector(selector)).stream()
                .filter(org.openqa.selenium.WebElement::isDisplayed)
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String main(WebDriver browser) {
        return browser.findElement(By.tagName("main")).getText();
    }
}
