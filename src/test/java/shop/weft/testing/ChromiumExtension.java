package shop.weft.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

class ChromiumExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Found.orSkip(
                "chromium",
                browser().isPresent() && Found.program("chromedriver").isPresent(),
                context,
                "no chromium with chromedriver on the path");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WebDriver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Window.class, key -> Window.open(), Window.class)
                .driver();
    }

    private static Optional<Path> browser() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Found.program(name).stream())
                .findFirst();
    }

    /** A browser with a profile of its own, closed when its test ends. */
    private record Window(WebDriver driver) implements AutoCloseable {

        static Window open() {
            var options = new ChromeOptions();
            options.setBinary(browser().orElseThrow().toFile());
            options.addArguments(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--window-size=1280,1000",
                    "--user-data-dir=" + profile());
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(
                            Found.program("chromedriver").orElseThrow().toFile())
                    .usingAnyFreePort()
                    .build();
            return new Window(new ChromeDriver(service, options));
        }

        private static Path profile() {
            try {
                return Files.createTempDirectory("weft-chromium");
            } catch (IOException noDisk) {
                throw new UncheckedIOException(noDisk);
            }
        }

        @Override
        public void close() {
            driver.quit();
        }
    }
}
