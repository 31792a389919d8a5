package shop.weft.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest and worst photos, two at once, in a process of its own with a heap of 192 MB. */
class DarkroomHeapTests {

    @TempDir
    private Path folder;

    @Test
    void staysWithinItsHeapWhateverIsSent() throws Exception {
        photos();
        var log = folder.resolve("log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx192m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NastyRun.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readAllLines(log))
                .contains(
                        "baseline.jpg 1600",
                        "baseline-again.jpg 1600",
                        "phone.jpg 1600",
                        "flat.png 1600",
                        "progressive.jpg TOO_MANY_PIXELS_FOR_ITS_KIND",
                        "progressive-phone.jpg 1600",
                        "says-large.png TOO_MANY_PIXELS",
                        "interlaced.png 1600",
                        "large.webp 1600",
                        "large-again.webp 1600");
    }

    private void photos() throws IOException {
        var hundred = Shots.stripes(11_560, 8_660, false);
        write("baseline.jpg", hundred);
        write("baseline-again.jpg", hundred);
        write("progressive.jpg", Shots.calledProgressive(hundred));
        write("phone.jpg", Shots.talkative(Shots.stripes(4000, 3000, false), 6));
        write("progressive-phone.jpg", Shots.stripes(4000, 3000, true));
        write("flat.png", Shots.enormousPng(11_560, 8_660, 8_660));
        write("says-large.png", Shots.enormousPng(60_000, 60_000, 20_000));
        var image = Shots.quarters(3264, 2448, BufferedImage.TYPE_INT_RGB);
        write("interlaced.png", Shots.png(image, true));
        write("large.webp", Webp.encode(image));
        write("large-again.webp", Webp.encode(image));
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    /** What the other process does: takes each file as the shop would, and says what became of it. */
    static final class NastyRun {

        private NastyRun() {}

        public static void main(String[] args) throws Exception {
            try (var files = Files.list(Path.of(args[0]));
                    var two = java.util.concurrent.Executors.newFixedThreadPool(2)) {
                var runs = files.filter(file -> file.toString().matches(".*\\.(jpg|png|webp)"))
                        .sorted()
                        .map(file -> two.submit(() -> print(file)))
                        .toList();
                for (var run : runs) {
                    run.get();
                }
            }
        }

        private static void print(Path file) {
            try {
                var largest = Darkroom.develop(file, Focus.CENTRE);
                for (int width : List.of(largest.width(), 960, 640, 320)) {
                    var image =
                            Reduction.of(largest, width, Pictures.height(width)).image();
                    Jpeg.encode(image);
                    Webp.encode(image);
                }
                System.out.println(file.getFileName() + " " + largest.width());
            } catch (PhotoRefused refused) {
                System.out.println(file.getFileName() + " " + refused.problem());
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
    }
}
