package shop.weft.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import shop.weft.testing.InChromium;

/** The sandbox's pages at the width of a phone, by keyboard, and to a machine that checks accessibility. */
@InChromium
class PayPageInChromiumTests {

    private final SandboxWorld world = new SandboxWorld();

    @AfterEach
    void closes() {
        world.close();
    }

    @Test
    void isPaidByKeyboardOnAPhone(WebDriver browser) throws StripeException {
        phone(browser);
        var session = world.openSession(4_500);
        browser.get(session.getUrl());

        new Actions(browser)
                .sendKeys(Keys.TAB, "4242 4242 4242 4242", Keys.TAB, Keys.ENTER)
                .perform();

        new WebDriverWait(browser, Duration.ofSeconds(20)).until(paid -> isPaid(session));
        assertThat(isPaid(session)).isTrue();
    }

    @Test
    void nothingIsCutAndNothingIsInaccessible(WebDriver browser) throws StripeException {
        phone(browser);
        var declined = world.openSession(123_456);
        world.sandbox().pay(declined.getId(), TestCard.DECLINED);
        var bank = world.openSession(4_500);
        world.sandbox().pay(bank.getId(), TestCard.THREE_D_SECURE);
        world.charged(4_500, TestCard.SUCCESS);
        world.sandbox().advance();
        var control = world.sandbox().address() + "/sandbox";

        for (var page : new String[] {declined.getUrl(), bank.getUrl() + "/authentication", control}) {
            browser.get(page);
            browser.findElements(By.tagName("summary")).forEach(summary -> summary.click());
            assertThat(overflow(browser)).as("sideways scrolling of " + page).isZero();
            assertThat(new AxeBuilder().analyze(browser).getViolations())
                    .as("axe on " + page)
                    .isEmpty();
        }
    }

    private boolean isPaid(Session session) {
        try {
            return world.paid(session).getPaymentStatus().equals("paid");
        } catch (StripeException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static long overflow(WebDriver browser) {
        var script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        return (Long) java.util.Objects.requireNonNull(((JavascriptExecutor) browser).executeScript(script));
    }

    private static void phone(WebDriver browser) {
        ((ChromeDriver) browser)
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    }
}
