package shop.weft.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static shop.weft.pictures.Shots.ascii;
import static shop.weft.pictures.Shots.joined;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files, whatever is in them. */
class DarkroomTests {

    @TempDir
    private Path folder;

    @Test
    void cutsAroundItsFocusToFourByFive() throws IOException {
        var wide = Shots.quarters(3000, 1500);

        var centre = develop(wide, Focus.CENTRE);
        assertThat(centre.width()).isEqualTo(960);
        assertThat(centre.height()).isEqualTo(1200);
        assertThat(corners(centre)).containsExactly("red", "green", "blue", "white");
        assertThat(corners(develop(wide, Focus.START))).containsExactly("red", "red", "blue", "blue");
        assertThat(corners(develop(wide, Focus.END))).containsExactly("green", "green", "white", "white");
    }

    @ParameterizedTest
    @CsvSource({
        "1, red green blue white",
        "2, green red white blue",
        "3, white blue green red",
        "4, blue white red green",
        "5, red blue green white",
        "6, blue red white green",
        "7, white green blue red",
        "8, green white red blue"
    })
    void turnsPhotosUprightAsTheCameraWasHeld(int orientation, String upright) throws IOException {
        var photo = Shots.talkative(Shots.quarters(1500, 1300), orientation);

        assertThat(String.join(" ", corners(develop(photo, Focus.CENTRE)))).isEqualTo(upright);
    }

    @Test
    void keepsTheStartAndEndOfTurnedPhotosToo() throws IOException {
        var lying = Shots.talkative(Shots.quarters(3000, 1500), 6);

        assertThat(corners(develop(lying, Focus.START))).containsExactly("blue", "red", "white", "green");
    }

    @Test
    void readsProgressiveGreyAndInterlacedPictures() throws IOException {
        var image = Shots.quarters(1300, 1625, BufferedImage.TYPE_INT_RGB);
        var grey = Shots.quarters(1300, 1625, BufferedImage.TYPE_BYTE_GRAY);

        assertThat(corners(develop(Shots.jpeg(image, true), Focus.CENTRE)))
                .containsExactly("red", "green", "blue", "white");
        assertThat(corners(develop(Shots.png(image, true), Focus.CENTRE)))
                .containsExactly("red", "green", "blue", "white");
        assertThat(colours(develop(Shots.jpeg(grey, false), Focus.CENTRE)).get(3))
                .isEqualTo(Color.WHITE);
        assertThat(colours(develop(Shots.png(grey, false), Focus.CENTRE)).get(3))
                .isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_3BYTE_BGR})
    void readsEveryKindOfPng(int type) throws IOException {
        assertThat(corners(develop(Shots.png(Shots.quarters(800, 1000, type), false), Focus.CENTRE)))
                .containsExactly("red", "green", "blue", "white");
    }

    @Test
    void readsWebpAndSixteenBits() throws IOException {
        var image = Shots.quarters(800, 1000, BufferedImage.TYPE_INT_RGB);
        var deep = Shots.quarters(800, 1000, BufferedImage.TYPE_USHORT_GRAY);

        assertThat(corners(develop(Webp.encode(image), Focus.CENTRE))).containsExactly("red", "green", "blue", "white");
        assertThat(colours(develop(Shots.png(deep, false), Focus.CENTRE)).get(3))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void laysWhatIsSeeThroughOnLinen() throws IOException {
        var empty = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_ARGB);

        assertThat(colours(develop(Shots.png(empty, false), Focus.CENTRE))).containsOnly(new Color(0xfb, 0xf7, 0xf0));
    }

    @Test
    void printsInksAsColours() throws IOException {
        var cyan = colours(develop(Shots.cmyk(800, 1000, 255, 0, 0, 0), Focus.CENTRE))
                .getFirst();
        var black = colours(develop(Shots.cmyk(800, 1000, 0, 0, 0, 255), Focus.CENTRE))
                .getFirst();

        assertThat(cyan).isEqualTo(new Color(0, 255, 255));
        assertThat(black).isEqualTo(Color.BLACK);
    }

    @Test
    void inventsNoPixels() throws IOException {
        assertThat(develop(Shots.quarters(1599, 1999), Focus.CENTRE).width()).isEqualTo(960);
        assertThat(develop(Shots.quarters(640, 800), Focus.CENTRE).width()).isEqualTo(640);
        assertThat(refusal(Shots.quarters(2000, 799))).isEqualTo(PhotoProblem.TOO_SMALL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.01, 0.3, 0.6, 0.9, 0.9999})
    void refusesWhatIsBrokenOff(double share) throws IOException {
        var image = Shots.quarters(900, 1200, BufferedImage.TYPE_INT_RGB);
        for (var whole : List.of(
                Shots.jpeg(image, false), Shots.jpeg(image, true), Shots.png(image, false), Webp.encode(image))) {
            int length = Math.max(16, (int) (whole.length * share));
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(PhotoProblem.TRUNCATED);
        }
    }

    @Test
    void refusesAJpegWithAHoleInIt() throws IOException {
        var photo = Shots.stripes(1000, 1250, false);
        var holed = joined(Arrays.copyOf(photo, photo.length / 2), new byte[] {(byte) 0xff, (byte) 0xd9});

        assertThat(refusal(holed)).isEqualTo(PhotoProblem.TRUNCATED);
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        assertThat(refusal(zip())).isEqualTo(PhotoProblem.NOT_A_PICTURE);
        assertThat(refusal("<html><script>alert(1)</script>".getBytes(UTF_8))).isEqualTo(PhotoProblem.NOT_A_PICTURE);
        assertThat(refusal(ascii("\0\0\0\30ftypmp42"))).isEqualTo(PhotoProblem.NOT_A_PICTURE);
        assertThat(refusal(ascii("GIF89a/*<script>alert(1)</script>*/"))).isEqualTo(PhotoProblem.OTHER_KIND);
        assertThat(refusal(ascii("<?xml version='1.0'?><svg xmlns='x'/>"))).isEqualTo(PhotoProblem.OTHER_KIND);
        assertThat(refusal(ascii("II*\0\10\0\0\0"))).isEqualTo(PhotoProblem.OTHER_KIND);
        assertThat(refusal(ascii("\0\0\0\40ftypheic\0\0\0\0"))).isEqualTo(PhotoProblem.HEIC);
        assertThat(refusal(ascii("\0\0\0\40ftypavif\0\0\0\0"))).isEqualTo(PhotoProblem.OTHER_KIND);
    }

    @Test
    void refusesWhatOnlySaysThatItIsLarge() throws IOException {
        assertThat(refusal(Shots.enormousPng(2_000_000_000, 2_000_000_000, 1))).isEqualTo(PhotoProblem.TOO_MANY_PIXELS);
        assertThat(refusal(Shots.enormousPng(100_000, 1000, 1))).isEqualTo(PhotoProblem.TOO_MANY_PIXELS);
        assertThat(refusal(Shots.enormousPng(10_000, 10_000, 100))).isEqualTo(PhotoProblem.TRUNCATED);
    }

    @Test
    void neverUnpacksTextsOfAPng() throws IOException {
        var png = Shots.png(Shots.quarters(800, 1000, BufferedImage.TYPE_BYTE_INDEXED), false);
        var bomb = Shots.enormousPng(20_000, 20_000, 5_000);
        var texts = Shots.inserted(png, 33, Shots.chunk("zTXt", joined(ascii("a\0\0"), bomb)));

        assertThat(corners(develop(texts, Focus.CENTRE))).containsExactly("red", "green", "blue", "white");
    }

    private PhotoProblem refusal(byte[] file) {
        return catchThrowableOfType(PhotoRefused.class, () -> develop(file, Focus.CENTRE))
                .problem();
    }

    private Pixels develop(byte[] file, Focus focus) throws IOException {
        return Darkroom.develop(Files.write(folder.resolve("renamed.jpg"), file), focus);
    }

    private static List<Color> colours(Pixels pixels) {
        var image = pixels.image();
        int right = image.getWidth() - 9;
        int bottom = image.getHeight() - 9;
        return List.of(
                new Color(image.getRGB(8, 8)),
                new Color(image.getRGB(right, 8)),
                new Color(image.getRGB(8, bottom)),
                new Color(image.getRGB(right, bottom)));
    }

    /** The colours near the corners, a little off because JPEG is. */
    private static List<String> corners(Pixels pixels) {
        return colours(pixels).stream()
                .map(colour -> (colour.getRed() > 200 ? 4 : 0)
                        + (colour.getGreen() > 200 ? 2 : 0)
                        + (colour.getBlue() > 200 ? 1 : 0))
                .map(bits -> List.of("black", "blue", "green", "cyan", "red", "magenta", "yellow", "white")
                        .get(bits))
                .toList();
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(new byte[1 << 20]);
        }
        return bytes.toByteArray();
    }
}
