package shop.weft.production.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import shop.weft.items.Tag;

class LabelSheetsTests {

    private static final int DPI = 200;

    @Test
    void aPhoneReadsTheTraceAddressOfEachLabelOnASheet() throws Exception {
        var labels = labels(25);
        try (var sheet = Loader.loadPDF(LabelSheets.print(labels, false))) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(2);
            assertThat(codes(sheet, 0))
                    .containsExactlyInAnyOrderElementsOf(
                            labels.stream().limit(24).map(Label::trace).toList());
            assertThat(codes(sheet, 1)).containsExactly(labels.getLast().trace());
        }
    }

    @Test
    void aRollHasOneLabelAPage() throws Exception {
        var labels = labels(2);
        try (var roll = Loader.loadPDF(LabelSheets.print(labels, true))) {
            assertThat(roll.getNumberOfPages()).isEqualTo(2);
            assertThat(Math.round(roll.getPage(0).getMediaBox().getWidth() / 72 * 25.4))
                    .isEqualTo(62);
            assertThat(codes(roll, 1)).containsExactly(labels.get(1).trace());
        }
    }

    @Test
    void saysWhatItIsWithAccentsAndWithoutLettersTheFontLacks() throws Exception {
        var tag = Tag.random();
        var label = new Label("Kantha", "Écharpe à fleurs Łódź नेपाल", tag.grouped(), "Made by hand", "https://x/t/1");
        try (var roll = Loader.loadPDF(LabelSheets.print(List.of(label), true))) {
            var text = new PDFTextStripper().getText(roll);
            assertThat(text).contains("Kantha", "Écharpe à", "Łódź", "Made by hand", tag.grouped());
        }
    }

    private static List<Label> labels(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Tag.random())
                .map(tag -> new Label(
                        "Block print",
                        "A table cloth of madder and indigo, with a long title that needs more than two lines",
                        tag.grouped(),
                        "Made by hand",
                        "https://shop.example.org/t/" + tag.code()))
                .toList();
    }

    /** What a phone reads that is held over one label after another. */
    private static List<String> codes(PDDocument document, int page) throws Exception {
        var seen = new PDFRenderer(document).renderImageWithDPI(page, DPI);
        int width = Math.min(seen.getWidth(), points(64));
        int height = Math.min(seen.getHeight(), points(34));
        int left = seen.getWidth() > points(64) ? points(9) : 0;
        int top = seen.getHeight() > points(34) ? points(12) : 0;
        var found = new ArrayList<String>();
        for (int y = top; y + height <= seen.getHeight(); y += height) {
            for (int x = left; x + width <= seen.getWidth(); x += width) {
                read(seen.getSubimage(x, y, width, height)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<String> read(BufferedImage label) throws Exception {
        var pixels = label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
        var light = new RGBLuminanceSource(label.getWidth(), label.getHeight(), pixels);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText());
        } catch (NotFoundException empty) {
            return Optional.empty();
        }
    }

    private static int points(int millimetres) {
        return Math.round(millimetres * DPI / 25.4f);
    }
}
