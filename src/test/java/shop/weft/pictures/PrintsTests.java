package shop.weft.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.shared.Ids;
import shop.weft.testing.ShopTest;

@ShopTest
class PrintsTests {

    @Autowired
    private Pictures pictures;

    @Autowired
    private PictureStorage storage;

    @LocalServerPort
    private int port;

    @Test
    void drawsAPictureInTheSizeAskedForAndKeepsIt() throws IOException {
        var picture = pictures.register(draft("bowl"));

        var jpeg = pictures.jpeg(picture, 320).orElseThrow();

        var image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(image.getHeight()).isEqualTo(Pictures.height(320)).isEqualTo(400);
        try (var kept = storage.open(picture + "-320.jpg").orElseThrow()) {
            assertThat(kept.readAllBytes()).isEqualTo(jpeg);
        }
        assertThat(pictures.drawIfMissing(picture, 320)).as("the WebP").isTrue();
        assertThat(storage.holds(picture + "-320.webp")).isTrue();
        assertThat(pictures.drawIfMissing(picture, 320)).isFalse();
    }

    @Test
    void carriesNothingBesidePixels() {
        var jpeg = pictures.jpeg(pictures.register(draft("cup")), 320).orElseThrow();

        var text = new String(jpeg, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("Exif", "http://ns.adobe.com", "Photoshop", "ICC_PROFILE");
    }

    @Test
    void drawsAPrintOnceHoweverManyAsk() throws Exception {
        var picture = pictures.register(draft("vase"));
        var askers = Stream.<Callable<byte[]>>generate(
                        () -> () -> pictures.jpeg(picture, 320).orElseThrow())
                .limit(8)
                .toList();
        var prints = new ArrayList<byte[]>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<byte[]> print : threads.invokeAll(askers)) {
                prints.add(print.get());
            }
        }

        assertThat(prints).allMatch(print -> java.util.Arrays.equals(print, prints.getFirst()));
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> pictures.register(draft("teapot")));
    }

    @Test
    void servesPicturesForAYear() throws Exception {
        var picture = pictures.register(draft("plate"));

        var first = get(Pictures.path(picture, 320), "");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = get(Pictures.path(picture, 320), tag);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void servesNothingElse() throws Exception {
        var picture = pictures.register(draft("bowl"));

        assertThat(get(Pictures.path(picture, 321), "").statusCode()).isEqualTo(404);
        assertThat(get(Pictures.path(Ids.random(), 320), "").statusCode()).isEqualTo(404);
        assertThat(get("/pictures/nothing-320.jpg", "").statusCode()).isEqualTo(404);
        assertThatIllegalArgumentException().isThrownBy(() -> storage.open("../secret"));
    }

    private HttpResponse<byte[]> get(String path, String tag) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            if (!tag.isEmpty()) {
                request.header("If-None-Match", tag);
            }
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static PictureDraft draft(String form) {
        return new PictureDraft("CERAMICS", form, "WHOLE", "2B3A67,E9DCC3,9E3526", 7, "A " + form);
    }
}
