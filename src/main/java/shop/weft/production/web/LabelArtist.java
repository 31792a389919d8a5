package shop.weft.production.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws one label: the QR code on the left, the words beside it. */
final class LabelArtist {

    /** The size of a label in millimetres. */
    static final int WIDTH = 62;

    static final int HEIGHT = 34;
    private static final int CODE = 26;
    private static final int EDGE = 3;
    /** Between code and words: more than the four modules that must stay white. */
    private static final int GAP = 4;

    private static final int WORDS = WIDTH - EDGE - CODE - GAP - 2;
    private static final int TITLE_LINES = 3;

    private final LabelFont plain;
    private final LabelFont strong;

    LabelArtist(PDDocument document) throws IOException {
        plain = LabelFont.load(document, "figtree-400.ttf");
        strong = LabelFont.load(document, "figtree-600.ttf");
    }

    /** With its lower left corner at x and y, in millimetres. */
    void draw(PDPageContentStream ink, Label label, int x, int y) throws IOException {
        code(ink, label.trace(), x + EDGE, y + (HEIGHT - CODE) / 2);
        int left = x + EDGE + CODE + GAP;
        float room = LabelSheets.points(WORDS);
        float at = LabelSheets.points(left);
        float line = LabelSheets.points(y + HEIGHT - 7);
        plain.write(ink, label.craft(), 7, at, line, room);
        for (var words : strong.wrap(label.title(), 9, room, TITLE_LINES)) {
            line -= 11;
            strong.write(ink, words, 9, at, line, room);
        }
        plain.write(ink, label.words(), 7, at, LabelSheets.points(y + 10), room);
        strong.write(ink, label.tag(), 8, at, LabelSheets.points(y + 5), room);
    }

    private static void code(PDPageContentStream ink, String text, int x, int y) throws IOException {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            float size = LabelSheets.points(CODE) / modules.getWidth();
            for (int row = 0; row < modules.getHeight(); row++) {
                for (int column = 0; column < modules.getWidth(); column++) {
                    if (modules.get(column, row) == 1) {
                        ink.addRect(
                                LabelSheets.points(x) + column * size,
                                LabelSheets.points(y + CODE) - (row + 1) * size,
                                size,
                                size);
                    }
                }
            }
            ink.fill();
        } catch (WriterException tooLong) {
            throw new IllegalStateException("No QR code holds " + text, tooLong);
        }
    }
}
