package shop.weft.production.web;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** A font that is embedded, with the few letters that are used. */
final class LabelFont {

    private static final int SMALLEST = 4;

    private final PDType0Font font;

    private LabelFont(PDType0Font font) {
        this.font = font;
    }

    static LabelFont load(PDDocument document, String file) throws IOException {
        try (var bytes = new ClassPathResource("fonts/" + file).getInputStream()) {
            return new LabelFont(PDType0Font.load(document, bytes, true));
        }
    }

    /** Writes a line of text of a size in points, smaller where it is too long for the room. */
    void write(PDPageContentStream ink, String text, int size, float x, float y, float room) throws IOException {
        var known = known(text);
        float fitting = Math.max(SMALLEST, Math.min(size, size * room / Math.max(1, width(known, size))));
        ink.beginText();
        ink.setFont(font, fitting);
        ink.newLineAtOffset(x, y);
        ink.showText(known);
        ink.endText();
    }

    /** Breaks a text between words; what is left over after the last line is cut off with an ellipsis. */
    List<String> wrap(String text, int size, float room, int most) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(known(longer), size) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            lines.subList(most, lines.size()).clear();
            lines.set(most - 1, lines.get(most - 1) + "…");
        }
        return lines;
    }

    private float width(String known, int size) throws IOException {
        return font.getStringWidth(known) * size / 1000;
    }

    /** The text in letters the font has: others lose their accents, or become a dot. */
    private String known(String text) {
        var known = new StringBuilder();
        text.codePoints().forEach(letter -> known.append(known(Character.toString(letter), true)));
        return known.toString();
    }

    private String known(String letter, boolean withAccent) {
        try {
            font.encode(letter);
            return letter;
        } catch (IllegalArgumentException | IOException missing) {
            return withAccent ? known(bare(letter), false) : "·";
        }
    }

    private static String bare(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
