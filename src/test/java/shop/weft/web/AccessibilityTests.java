package shop.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.testing.InChromium;
import shop.weft.testing.ShopTest;

/** The components, and the pages that are made of nothing else, keep to WCAG as far as a machine can tell. */
@ShopTest
@InChromium
class AccessibilityTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/style?cloth=light", "/style?cloth=dark", "/sign-in", "/nowhere"})
    void breaksNoRuleThatAMachineKnows(String path, WebDriver browser) {
        for (var width : new int[] {390, 1280}) {
            browser.manage().window().setSize(new Dimension(width, 900));
            browser.get("http://localhost:" + port + path);
            var found = new AxeBuilder().analyze(browser).getViolations();
            assertThat(found).as("%s at %d px", path, width).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/style", "/sign-in", "/nowhere"})
    void needsNoScrollingSideways(String path, WebDriver browser) {
        browser.manage().window().setSize(new Dimension(390, 900));
        browser.get("http://localhost:" + port + path);
        var script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assertThat(((org.openqa.selenium.JavascriptExecutor) browser).executeScript(script))
                .isEqualTo(0L);
    }
}
