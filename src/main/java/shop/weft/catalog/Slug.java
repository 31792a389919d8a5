package shop.weft.catalog;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;

/** A product's name in addresses. */
record Slug(String text) {

    private static final int LONGEST = 80;

    /** Lower case words of a title, joined by hyphens: {@code Moonrise throw, indigo} is {@code moonrise-throw-indigo}. */
    static Slug of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return new Slug(cut.isEmpty() ? "piece" : cut);
    }

    /** This one, or with the first free number behind it: {@code -2}, {@code -3} and so on. */
    Slug butNot(Collection<String> taken) {
        return taken.contains(text)
                ? IntStream.iterate(2, n -> n + 1)
                        .mapToObj(n -> new Slug(text + "-" + n))
                        .filter(slug -> !taken.contains(slug.text))
                        .findFirst()
                        .orElseThrow()
                : this;
    }
}
