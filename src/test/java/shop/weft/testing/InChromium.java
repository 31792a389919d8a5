package shop.weft.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Drives pages in headless Chromium: test methods may take a {@link org.openqa.selenium.WebDriver}. Where
 * {@code chromium} and {@code chromedriver} are not on the path, the class is skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ChromiumExtension.class)
public @interface InChromium {}
