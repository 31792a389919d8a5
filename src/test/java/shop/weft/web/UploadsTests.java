package shop.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.testing.ShopTest;

/** Who may send files, and how much. */
@ShopTest
class UploadsTests {

    @LocalServerPort
    private int port;

    @Test
    void readsNoFileOfSomeoneNotSignedIn() throws Exception {
        var answer = send("/partner/products", BodyPublishers.ofByteArray(form(3_000_000)));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    @Test
    void keepsWhatAnybodyMaySendSmall() throws Exception {
        assertThat(send("/verify", BodyPublishers.ofByteArray(form(1_000))).statusCode())
                .isEqualTo(200);
        var large = send("/verify", BodyPublishers.ofByteArray(form(3_000_000)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("action=\"/verify\"");
        assertThat(send("/basket/lines", BodyPublishers.ofByteArray(form(3_000_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void takesNothingWhoseLengthIsNotSaid() throws Exception {
        var unsaid = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(form(1_000)));

        assertThat(send("/verify", unsaid).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> send(String path, BodyPublisher body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Content-Type", "multipart/form-data; boundary=thread")
                            .header("Sec-Fetch-Site", "same-origin")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static byte[] form(int size) {
        var content = new byte[size];
        Arrays.fill(content, (byte) 'x');
        return ("--thread\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n"
                        + new String(content, StandardCharsets.US_ASCII) + "\r\n--thread--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
