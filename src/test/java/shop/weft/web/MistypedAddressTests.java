package shop.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.testing.ShopTest;

/** What becomes of addresses that are nearly right. */
@ShopTest
class MistypedAddressTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/p/a-scarf/,/p/a-scarf", "/shop/?page=2,/shop?page=2", "/t/7K2M/,/t/7K2M", "/returns/,/returns"})
    void leadFromATrailingSlashForGood(String address, String without) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(without);
    }

    @Test
    void getOurWordsWhereTomcatCannotReadThem() throws IOException {
        var answer = answerTo("/%");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("<h1>This could not be done as asked</h1>")
                .doesNotContainIgnoringCase("tomcat");
    }

    /** Java's own client refuses to send such an address. */
    private String answerTo(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var question = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
