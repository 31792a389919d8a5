package shop.weft.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.ledger.Seals;
import shop.weft.payments.Payments;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.shared.Ids;
import shop.weft.split.Terms;
import shop.weft.testing.InChromium;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** A donor buys a piece in a browser, from home to receipt, and finance finds the same cents in the books. */
@InChromium
@Import(ShopWorld.class)
abstract class DonorJourney {

    private static final String PASSWORD = "a long walk by the river";

    @ShopTest
    static class OnH2Tests extends DonorJourney {}

    @ShopTest
    @OnMySql
    static class OnMySqlTests extends DonorJourney {}

    @Autowired
    private ShopWorld world;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private Payments payments;

    @Autowired
    private Seals seals;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void aDonorBuysAPieceAndEveryCentFindsItsPlace(WebDriver browser) {
        var piece = world.product(1, Terms.ADVANCE);

        openHome(browser);
        findThePiece(browser, piece);
        putItInTheBasket(browser);
        var total = checkOut(browser);
        payWithACardThatIsDeclinedThenWithOneThatIsNot(browser);
        readTheReceipt(browser, total);
        followTheTag(browser, piece);

        letTheFeeArrive();
        signInAsFinance(browser);
        findTheReceiptInTheBooks(browser, total);
        seeThatTheBooksBalance(browser);
    }

    private void openHome(WebDriver browser) {
        browser.manage().window().setSize(new Dimension(390, 844));
        open(browser, "/");
        assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
        requireAccessible(browser);
    }

    private void findThePiece(WebDriver browser, UUID piece) {
        open(browser, "/p/" + slugOf(piece));
        assertThat(browser.findElement(By.tagName("h1")).getText()).startsWith("Madder scarf");
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains("48.00")
                .contains("wage");
        requireAccessible(browser);
    }

    private void putItInTheBasket(WebDriver browser) {
        press(browser.findElement(By.cssSelector("form[action='/basket/lines'] button")));
        awaitAddress(browser, "/basket");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("48.00");
        requireAccessible(browser);
    }

    private BigDecimal checkOut(WebDriver browser) {
        open(browser, "/checkout");
        assertThat(visibleFields(browser)).hasSizeLessThanOrEqualTo(8);
        assertThat(browser.findElements(By.cssSelector("input[type=checkbox]:checked")))
                .isEmpty();
        type(browser, "email", "buyer@example.org");
        type(browser, "name", "Ada Example");
        type(browser, "street", "1 Test Street");
        type(browser, "postcode", "3011 AA");
        type(browser, "city", "Rotterdam");
        new Select(browser.findElement(By.name("country"))).selectByValue("NL");
        requireAccessible(browser);
        var total = browser.findElement(By.cssSelector("[data-total]")).getText();
        press(browser.findElement(By.cssSelector(".checkout__pay button")));
        awaitAddress(browser, "/pay/");
        return amount(total);
    }

    private void payWithACardThatIsDeclinedThenWithOneThatIsNot(WebDriver browser) {
        requireAccessible(browser);
        typeCard(browser, "4000000000000002");
        awaitWords(browser, "declined");
        typeCard(browser, "4242424242424242");
        awaitAddress(browser, "/orders/");
    }

    private void readTheReceipt(WebDriver browser, BigDecimal total) {
        var receipt = browser.findElement(By.tagName("main")).getText();
        assertThat(receipt).contains("W-").contains(total.toPlainString()).contains("48.00");
        requireAccessible(browser);
    }

    private void followTheTag(WebDriver browser, UUID piece) {
        open(browser, "/t/" + tagOf(piece));
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains("Madder scarf")
                .contains("Made by")
                .contains("Price 48.00");
        requireAccessible(browser);
    }

    private void letTheFeeArrive() {
        sandbox.advance();
        sandbox.deliverPending();
        payments.processEvents();
        seals.sealAll();
    }

    private void signInAsFinance(WebDriver browser) {
        staff.register(email(), "Finance", Role.FINANCE, null, PASSWORD);
        browser.manage().window().setSize(new Dimension(1280, 900));
        open(browser, "/sign-in");
        requireAccessible(browser);
        type(browser, "email", email());
        type(browser, "password", PASSWORD);
        press(browser.findElement(By.cssSelector("form[action='/sign-in'] button")));
        awaitAddress(browser, "/office");
    }

    private void findTheReceiptInTheBooks(WebDriver browser, BigDecimal total) {
        open(browser, "/finance/journal?kind=SALE");
        requireAccessible(browser);
        press(browser.findElement(By.cssSelector("tbody a[href^='/finance/journal/']")));
        awaitAddress(browser, "/finance/journal/");
        requireAccessible(browser);
        assertThat(browser.findElement(By.tagName("main")).getText()).contains(total.toPlainString());
    }

    private void seeThatTheBooksBalance(WebDriver browser) {
        open(browser, "/finance/trial-balance");
        requireAccessible(browser);
        var feet = browser.findElements(By.cssSelector("tfoot tr"));
        assertThat(feet).hasSizeGreaterThanOrEqualTo(2).allSatisfy(foot -> {
            var sums = foot.findElements(By.tagName("td"));
            assertThat(sums.getFirst().getText())
                    .isEqualTo(sums.getLast().getText())
                    .isNotBlank();
        });
    }

    private String email() {
        return "finance-" + port + "@example.org";
    }

    private void open(WebDriver browser, String path) {
        browser.get("http://localhost:" + port + path);
    }

    /** The old page may still be there when one looks, and gone when one reads. */
    private static void awaitWords(WebDriver browser, String words) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .until(page -> page.findElement(By.tagName("main"))
                        .getText()
                        .toLowerCase(Locale.ROOT)
                        .contains(words));
    }

    private static void awaitAddress(WebDriver browser, String part) {
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(now -> {
            var address = now.getCurrentUrl();
            return address != null && address.contains(part);
        });
    }

    private static void type(WebDriver browser, String name, String text) {
        var field = browser.findElement(By.name(name));
        field.clear();
        field.sendKeys(text);
    }

    private static void typeCard(WebDriver browser, String number) {
        type(browser, "number", number);
        press(browser.findElement(By.cssSelector("main form button[type=submit]")));
    }

    private static void press(WebElement button) {
        button.click();
    }

    private static List<WebElement> visibleFields(WebDriver browser) {
        return browser.findElements(By.cssSelector("main input, main select, main textarea")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text.replaceAll("[^0-9.]", ""));
    }

    private static void requireAccessible(WebDriver browser) {
        var violations = new AxeBuilder().analyze(browser).getViolations();
        assertThat(violations)
                .extracting(Rule::getId)
                .as(browser.getCurrentUrl())
                .isEmpty();
    }

    private String slugOf(UUID product) {
        return jdbc.sql("SELECT slug FROM product WHERE id = ?")
                .param(Ids.bytes(product))
                .query(String.class)
                .single();
    }

    private String tagOf(UUID product) {
        return jdbc.sql("SELECT tag FROM item WHERE product = ?")
                .param(Ids.bytes(product))
                .query(String.class)
                .single();
    }
}
