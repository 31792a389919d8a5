package shop.weft.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody who buys, over plain HTTP as a browser without scripts would: cookies kept, forms filled in as they came,
 * redirects followed by hand so that a test sees each.
 */
public class Buyer {

    private final URI shop;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(20))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    public Buyer(URI shop) {
        this.shop = shop;
    }

    public HttpResponse<String> putInBasket(UUID product) {
        return post("/basket/lines", Map.of("product", product.toString()));
    }

    /** Opens the checkout page, fills it in, and presses pay. The answer redirects to the payment page if all is well. */
    public HttpResponse<String> checkOut() {
        return checkOut(Map.of());
    }

    public HttpResponse<String> checkOut(Map<String, String> overrides) {
        var page = follow(get("/checkout"));
        var form = Jsoup.parse(page.body()).selectFirst("form[action^=/checkout]");
        if (form == null) {
            return page;
        }
        var fields = fields(form);
        fields.putAll(Map.of(
                "email", "buyer@example.org",
                "name", "Ada Example",
                "street", "1 Test Street",
                "postcode", "3011 AA",
                "city", "Rotterdam",
                "country", fields.getOrDefault("country", "NL")));
        fields.putAll(overrides);
        return follow(post("/checkout", fields));
    }

    /** Where redirects within the shop lead; one that leads out of it, to the payment page, is answered as it is. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var next = answer;
        while (next.statusCode() == 303 && location(next).getPort() == shop.getPort()) {
            next = get(location(next).toString());
        }
        return next;
    }

    public HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(resolve(address)).GET());
    }

    public Document page(String address) {
        return Jsoup.parse(get(address).body(), resolve(address).toString());
    }

    public HttpResponse<String> post(String address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", shop.toString())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Where a redirect leads, absolute. */
    public URI location(HttpResponse<?> response) {
        return resolve(response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response.uri() + " answered " + response.statusCode()
                        + " without a redirect: " + response.body())));
    }

    /** The fields of a form as a browser would send them untouched. */
    public static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var input :
                form.select("input[name]:not([type=checkbox]):not([type=radio]), select[name], textarea[name]")) {
            var chosen = input.selectFirst("option[selected]");
            fields.put(input.attr("name"), chosen != null ? chosen.attr("value") : input.val());
        }
        form.select("input[name][checked]").forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    private URI resolve(String address) {
        return shop.resolve(address);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
