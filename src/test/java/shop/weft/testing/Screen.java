package shop.weft.testing;

import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;

/**
 * A screen as large as a reader has it, and text as large as they read it.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param text the size of text without a size of its own, in CSS pixels; browsers come with 16
 */
public record Screen(int width, int height, int text) {

    public static Screen of(int width, int height) {
        return new Screen(width, height, 16);
    }

    /** The same screen for a reader who has asked for text of twice the size. */
    public Screen withTextTwiceAsLarge() {
        return new Screen(width, height, 2 * text);
    }

    /** Has the browser show pages on this screen from now on. */
    public void in(WebDriver browser) {
        var protocol = (HasCdp) browser;
        protocol.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 700));
        protocol.executeCdpCommand("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", text)));
    }

    /** How many pixels of the page shown lie beside the screen. */
    public static long sideways(WebDriver browser) {
        return (long) Objects.requireNonNull(((JavascriptExecutor) browser)
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
