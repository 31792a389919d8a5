package shop.weft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words of the shop are in the message bundles: each key once, each used, none missing, none in a template. */
class I18nTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");

    /** {@code #{some.key}}, {@code #{some.key(..)}} and {@code msg('some.key')}; a key that goes on is its beginning. */
    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{\\s*'?([a-zA-Z][\\w.-]*)'?(.?)|msg(?:OrNull|WithParams)?\\('([\\w.-]+)'(.?)");

    private static final Pattern LITERAL = Pattern.compile("\"\\{?([a-zA-Z][\\w-]*(?:\\.[\\w-]+)*\\.?)\\}?\"");

    /** Where a type says that each of its values has a key: {@code craft.<slug>} in its Javadoc. */
    private static final Pattern DECLARED = Pattern.compile("\\{@code ([a-z][\\w-]*\\.(?:[\\w-]+\\.)*)<");

    private static final Pattern QUOTED_IN_TEMPLATE = Pattern.compile("'([a-zA-Z][\\w-]*(?:\\.[\\w-]+)+\\.?)'");
    private static final Pattern BY_CONSTRAINT =
            Pattern.compile("(typeMismatch|Not\\w+|Size|Email|Pattern|M\\w+)\\..*");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label|label)=\"([^\"]*\\p{L}[^\"]*)\"");

    private final Map<String, String> messages = new TreeMap<>();
    private final List<String> twice = new ArrayList<>();

    I18nTests() {
        for (var file : files(MESSAGES, ".properties")) {
            read(file).forEach((key, words) -> {
                if (messages.put(key.toString(), words.toString()) != null) {
                    twice.add(key.toString());
                }
            });
        }
    }

    @Test
    void everyKeyIsWrittenDownOnce() {
        assertThat(twice).isEmpty();
    }

    @Test
    void everyKeyThatATemplateUsesExists() {
        var missing = new TreeMap<String, String>();
        for (var file : files(TEMPLATES, ".html")) {
            keysIn(text(file)).stream()
                    .filter(key -> !known(key))
                    .forEach(key -> missing.put(key, TEMPLATES.relativize(file).toString()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThatCodeDeclaresExists() {
        var families = messages.keySet().stream().map(I18nTests::family).collect(Collectors.toSet());
        var missing = new TreeMap<String, String>();
        for (var file : files(SOURCES, ".java")) {
            LITERAL.matcher(text(file))
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(key -> key.indexOf('.') > 0 && families.contains(family(key)) && !known(key))
                    .filter(key -> !looksLikeSomethingElse(key))
                    .forEach(key -> missing.put(key, SOURCES.relativize(file).toString()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        var used = new HashSet<String>();
        files(TEMPLATES, ".html").forEach(file -> {
            used.addAll(keysIn(text(file)));
            QUOTED_IN_TEMPLATE.matcher(text(file)).results().forEach(key -> used.add(key.group(1)));
        });
        for (var file : files(SOURCES, ".java")) {
            var source = text(file);
            LITERAL.matcher(source).results().forEach(literal -> used.add(literal.group(1)));
            DECLARED.matcher(source).results().forEach(family -> used.add(family.group(1)));
        }
        var beginnings = used.stream().filter(key -> key.endsWith(".")).toList();
        assertThat(messages.keySet().stream()
                        .filter(key -> !used.contains(key)
                                && !BY_CONSTRAINT.matcher(key).matches())
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void apostrophesAreDoubledWhereThereAreArgumentsAndOnlyThere() {
        assertThat(messages)
                .allSatisfy((key, words) -> assertThat(
                                ARGUMENT.matcher(words).find()
                                        ? words.replace("''", "").contains("'")
                                        : words.contains("''"))
                        .as("apostrophes in %s", key)
                        .isFalse());
    }

    @Test
    void noTemplateSpeaksForItself() {
        var spoken = new TreeSet<String>();
        for (var file : files(TEMPLATES, ".html")) {
            var markup = markup(text(file));
            var place = TEMPLATES.relativize(file) + ": ";
            SPOKEN_ATTRIBUTE.matcher(markup).results().forEach(found -> spoken.add(place + found.group(1)));
            Stream.of(markup.split("<[^>]*>", -1))
                    .filter(words -> WORD.matcher(words).find())
                    .forEach(words -> spoken.add(place + words.strip()));
        }
        assertThat(spoken).isEmpty();
    }

    /** Without comments, what is evaluated or replaced, entities, and values that may hold a closing bracket. */
    private static String markup(String template) {
        return withoutComments(template)
                .replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "")
                .replaceAll("(?s)(<[^>]*th:u?text=\"[^\"]*\"[^>]*>)[^<]*", "$1")
                .replaceAll("(?s)\\[\\[.*?]]|\\[\\(.*?\\)]", "")
                .replaceAll("&#?\\w+;", "")
                .replaceAll("(?s)(\\s(?:th|data|xmlns)[\\w:-]*=)\"[^\"]*\"", "$1\"\"");
    }

    private boolean known(String key) {
        return key.endsWith(".")
                ? messages.keySet().stream().anyMatch(message -> message.startsWith(key))
                : messages.containsKey(key);
    }

    private static Set<String> keysIn(String template) {
        var keys = new HashSet<String>();
        IN_TEMPLATE.matcher(withoutComments(template)).results().forEach(found -> {
            var key = found.group(1) != null ? found.group(1) : found.group(3);
            keys.add(key);
        });
        return keys.stream().map(I18nTests::withoutDynamicEnd).collect(Collectors.toSet());
    }

    private static String withoutComments(String template) {
        return template.replaceAll("(?s)<!--.*?-->", "");
    }

    /** {@code order.state.__${state}__} is read as {@code order.state.__}: what is known of it is its beginning. */
    private static String withoutDynamicEnd(String key) {
        var dynamic = key.indexOf("__");
        return dynamic < 0 ? key : key.substring(0, dynamic);
    }

    /** File names, properties, and what Stripe calls things. */
    private static boolean looksLikeSomethingElse(String literal) {
        return literal.matches("checkout\\.session.*|refund\\.(created|updated|failed)")
                || literal.matches(".*\\.(html|css|js|json|svg|jpg|png|txt|properties|sql|enabled|journal|beancount)");
    }

    private static String family(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static Map<Object, Object> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new HashMap<>(properties);
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
