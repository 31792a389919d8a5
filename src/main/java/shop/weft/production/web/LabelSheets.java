package shop.weft.production.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Labels on paper: three by eight on A4 with marks to cut along, or one after another on a roll. */
final class LabelSheets {

    private static final int COLUMNS = 3;
    private static final int ROWS = 8;
    /** In millimetres, as all lengths here. */
    private static final int CELL_WIDTH = 64;

    private static final int CELL_HEIGHT = 34;
    private static final int LEFT = 9;
    private static final int TOP = 12;
    private static final int A4_HEIGHT = 297;
    private static final int MARK = 3;

    private LabelSheets() {}

    static byte[] print(List<Label> labels, boolean roll) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var artist = new LabelArtist(document);
            if (roll) {
                roll(document, artist, labels);
            } else {
                sheets(document, artist, labels);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void roll(PDDocument document, LabelArtist artist, List<Label> labels) throws IOException {
        for (var label : labels) {
            var page = new PDPage(new PDRectangle(points(LabelArtist.WIDTH), points(LabelArtist.HEIGHT)));
            document.addPage(page);
            try (var ink = new PDPageContentStream(document, page)) {
                artist.draw(ink, label, 0, 0);
            }
        }
    }

    private static void sheets(PDDocument document, LabelArtist artist, List<Label> labels) throws IOException {
        for (int first = 0; first < labels.size(); first += COLUMNS * ROWS) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var ink = new PDPageContentStream(document, page)) {
                int count = Math.min(COLUMNS * ROWS, labels.size() - first);
                for (int i = 0; i < count; i++) {
                    int x = LEFT + i % COLUMNS * CELL_WIDTH;
                    int y = A4_HEIGHT - TOP - (i / COLUMNS + 1) * CELL_HEIGHT;
                    artist.draw(ink, labels.get(first + i), x + 1, y);
                }
                cutMarks(ink);
            }
        }
    }

    /** Short lines in the margins, where every cut begins and ends. */
    private static void cutMarks(PDPageContentStream ink) throws IOException {
        int bottom = A4_HEIGHT - TOP - ROWS * CELL_HEIGHT;
        int right = LEFT + COLUMNS * CELL_WIDTH;
        ink.setLineWidth(points(1) / 8);
        for (int column = 0; column <= COLUMNS; column++) {
            int x = LEFT + column * CELL_WIDTH;
            line(ink, x, bottom - 1 - MARK, x, bottom - 1);
            line(ink, x, A4_HEIGHT - TOP + 1, x, A4_HEIGHT - TOP + 1 + MARK);
        }
        for (int row = 0; row <= ROWS; row++) {
            int y = bottom + row * CELL_HEIGHT;
            line(ink, LEFT - 1 - MARK, y, LEFT - 1, y);
            line(ink, right + 1, y, right + 1 + MARK, y);
        }
    }

    private static void line(PDPageContentStream ink, int x1, int y1, int x2, int y2) throws IOException {
        ink.moveTo(points(x1), points(y1));
        ink.lineTo(points(x2), points(y2));
        ink.stroke();
    }

    /** Millimetres as points of a 72nd of an inch. */
    static float points(int millimetres) {
        return millimetres * 72 / 25.4f;
    }
}
