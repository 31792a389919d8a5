package shop.weft.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What is found on this machine. A test whose part is missing is skipped and says so, unless {@code WEFT_REQUIRE} names
 * the part (a comma-separated list): then its absence fails the build.
 */
final class Found {

    private Found() {}

    static ConditionEvaluationResult orSkip(String part, boolean found, ExtensionContext context, String why) {
        if (found) {
            return ConditionEvaluationResult.enabled(part + " is here");
        }
        if (required().contains(part)) {
            throw new IllegalStateException("WEFT_REQUIRE names %s, but there is %s".formatted(part, why));
        }
        System.out.printf("SKIPPED %s: %s%n", context.getDisplayName(), why);
        return ConditionEvaluationResult.disabled(why);
    }

    /** The program of that name on the path. */
    static Optional<Path> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<String> required() {
        return List.of(System.getenv().getOrDefault("WEFT_REQUIRE", "").split(","));
    }
}
