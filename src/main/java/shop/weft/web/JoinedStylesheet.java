package shop.weft.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Reads a stylesheet with the files it imports in their places. Browsers would fetch imports one after another, and the
 * content hash of a file that imports does not change with what it imports; joined, one request has it all, and the hash
 * covers it. Comments and indents stay at home.
 */
class JoinedStylesheet extends PathResourceResolver {

    private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([\\w./-]+\\.css)\";$");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");
    private static final Pattern DEEPER = Pattern.compile("url\\(\"\\.\\./\\.\\./");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var found = super.getResource(path, location);
        return found != null && path.endsWith(".css") ? joined(found) : found;
    }

    private static Resource joined(Resource sheet) throws IOException {
        var text = sheet.getContentAsString(StandardCharsets.UTF_8);
        var whole = IMPORT.matcher(text).replaceAll(line -> Matcher.quoteReplacement(imported(sheet, line.group(1))));
        var spare = INDENT.matcher(COMMENT.matcher(whole).replaceAll("")).replaceAll("");
        return new Joined(sheet, spare.getBytes(StandardCharsets.UTF_8));
    }

    /** Addresses in a file of a folder below are written from there. */
    private static String imported(Resource sheet, String path) {
        try {
            var text = sheet.createRelative(path).getContentAsString(StandardCharsets.UTF_8);
            return path.contains("/") ? DEEPER.matcher(text).replaceAll("url(\"../") : text;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Spring's caches tell resources apart by their descriptions, which bytes alone do not have. */
    private static class Joined extends TransformedResource {

        private final String description;

        Joined(Resource sheet, byte[] content) {
            super(sheet, content);
            this.description = "joined " + sheet.getDescription();
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Joined joined && description.equals(joined.description) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return description.hashCode();
        }
    }
}
