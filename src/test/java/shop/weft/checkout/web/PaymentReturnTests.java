package shop.weft.checkout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import shop.weft.payments.stripe.StripeApi;
import shop.weft.testing.ShopTest;

/** The return address is open to everyone, and each look may cost a question to Stripe. */
@ShopTest
class PaymentReturnTests {

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private StripeApi stripe;

    @ParameterizedTest
    @ValueSource(strings = {"", "cs_", "pi_123", "cs_a/../../v1/refunds", "cs_a?expand=x", "cs_a b", "cs_é", "CS_TEST"})
    void asksStripeOnlyAboutWhatMayBeASession(String session) {
        assertThat(look(session, "203.0.113.20").statusCode()).isEqualTo(404);
        verify(stripe, never()).session(anyString());
    }

    @Test
    void asksStripeNoMoreThanABusyOfficeWould() {
        var limited = IntStream.range(0, 100)
                .mapToObj(i -> look("cs_test_none", "198.51.100.%d, 203.0.113.21".formatted(i)))
                .filter(answer -> answer.statusCode() != 404)
                .findFirst()
                .orElseThrow();
        assertThat(limited.statusCode()).isEqualTo(429);
        verify(stripe, atLeast(30)).session("cs_test_none");
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(limited.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var page = Jsoup.parse(limited.body());
        assertThat(page.select("h1").text()).isEqualTo("Your payment is safe");
        assertThat(page.select("main a").attr("href")).contains("session_id=cs_test_none");
        assertThat(look("cs_test_none", "203.0.113.22").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> look(String session, String from) {
        var address = "http://localhost:%d/checkout/return?session_id=%s"
                .formatted(port, URLEncoder.encode(session, StandardCharsets.UTF_8));
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept", "text/html")
                    .header("X-Forwarded-For", from)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
