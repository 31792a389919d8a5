package shop.weft.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static shop.weft.pictures.Shots.ascii;
import static shop.weft.pictures.Shots.joined;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.shared.Ids;
import shop.weft.testing.ShopTest;

/** Photos from the file that is sent to the bytes that are served. */
@ShopTest
class PhotosTests {

    private static final UUID PARTNER = Ids.random();

    @Autowired
    private Pictures pictures;

    @LocalServerPort
    private int port;

    @Test
    void servesPixelsAndNothingElse() throws Exception {
        var sent = joined(Shots.talkative(Shots.quarters(1700, 2125), 1), ascii("PK\3\4 an archive behind it"));
        assertThat(text(sent)).contains("Exif", "Pokhara", "8BIM", "GPS", "PK");

        var photo = take(sent);

        for (int width : Pictures.WIDTHS) {
            var jpeg = pictures.jpeg(photo, width).orElseThrow();
            assertThat(markers(jpeg)).doesNotContain(0xe1, 0xe2, 0xed, 0xee, 0xfe);
            var webp = pictures.webp(photo, width).orElseThrow();
            assertThat(text(webp).substring(12, 16)).isEqualTo("VP8 ");
            for (var served : List.of(text(jpeg), text(webp))) {
                assertThat(served)
                        .doesNotContain("Exif", "EXIF", "XMP", "ns.adobe", "Pokhara", "8BIM", "ICC", "GPS", "PK\3\4");
            }
        }
    }

    @Test
    void offersTheWidthsThatAPhotoCanFill() {
        var photo = take(Shots.quarters(1000, 1250));

        assertThat(Pictures.widths(photo)).containsExactly(320, 640, 960);
        assertThat(pictures.jpeg(photo, 960)).isPresent();
        assertThat(pictures.jpeg(photo, 1600)).isEmpty();
        assertThat(Pictures.widths(take(Shots.quarters(640, 800)))).containsExactly(320, 640);
        assertThat(Pictures.widths(take(Shots.quarters(1600, 2000)))).isEqualTo(Pictures.WIDTHS);
        assertThat(Pictures.widths(Ids.random())).isEqualTo(Pictures.WIDTHS);
        assertThat(pictures.all()).contains(photo);
        assertThat(pictures.isPhotoFrom(photo, PARTNER)).isTrue();
        assertThat(pictures.isPhotoFrom(photo, Ids.random())).isFalse();
    }

    @Test
    void servesPhotosAndDrawingsAsWebpToo() throws Exception {
        var drawn = pictures.register(new PictureDraft("CERAMICS", "bowl", "WHOLE", "2B3A67,E9DCC3,9E3526", 7, ""));
        for (var picture : List.of(take(Shots.quarters(700, 900)), drawn)) {
            var answer = get("/pictures/" + picture + "-320.webp");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(text(answer.body())).startsWith("RIFF").contains("WEBP");
            assertThat(answer.headers().firstValue("Content-Type")).contains("image/webp");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; sandbox");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
        }
    }

    @Test
    void refusesTooManyBytesWithoutReadingThemAll() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 0xff;
            }
        };
        var refused = catchThrowableOfType(PhotoRefused.class, () -> pictures.take(endless, Focus.CENTRE, PARTNER));

        assertThat(refused.problem()).isEqualTo(PhotoProblem.TOO_LARGE);
        assertThat(endless.read).isLessThan(Photos.MOST_BYTES + (1 << 20));
        assertThat(catchThrowableOfType(PhotoRefused.class, () -> take(new byte[0]))
                        .problem())
                .isEqualTo(PhotoProblem.EMPTY);
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        var before = leftBehind();
        take(Shots.quarters(700, 900));
        assertThatExceptionOfType(PhotoRefused.class).isThrownBy(() -> take(Shots.enormousPng(10_000, 10_000, 1)));

        assertThat(leftBehind()).isEqualTo(before);
    }

    private UUID take(byte[] file) {
        return pictures.take(new ByteArrayInputStream(file), Focus.CENTRE, PARTNER);
    }

    private static long leftBehind() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("photo")
                            && file.toString().matches(".*\\.(upload|clean)"))
                    .count();
        }
    }

    /** The markers of a JPEG before its first scan. */
    private static List<Integer> markers(byte[] jpeg) {
        var markers = new ArrayList<Integer>();
        for (int at = 2; (jpeg[at + 1] & 0xff) != 0xda; ) {
            markers.add(jpeg[at + 1] & 0xff);
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        }
        return markers;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }
}
