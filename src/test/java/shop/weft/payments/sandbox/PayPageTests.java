package shop.weft.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page to pay on, as a browser without scripts uses it. */
class PayPageTests {

    private final SandboxWorld world = new SandboxWorld();
    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void closes() {
        browser.close();
        world.close();
    }

    @Test
    void showsWhatIsPaidForAndThatNoMoneyMoves() throws Exception {
        var page = browser.send(
                HttpRequest.newBuilder(URI.create(world.openSession(4_500).getUrl()))
                        .build(),
                BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("No money moves here", "Indigo scarf &amp; &quot;fringe&quot;", "45.00 USD")
                .contains("http://localhost:1/checkout/cancelled")
                .doesNotContain("<script", "style=\"");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void opensForABuyerWhoComesFromTheShop() throws Exception {
        var page = browser.send(
                HttpRequest.newBuilder(URI.create(world.openSession(4_500).getUrl()))
                        .header("Sec-Fetch-Site", "same-site")
                        .build(),
                BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
    }

    @Test
    void aGoodCardLeadsBackToTheShopOnceAndForAll() throws Exception {
        var session = world.openSession(4_500);
        var back = "http://localhost:1/checkout/return?session_id=" + session.getId();

        assertThat(location(type(session, "4242 4242 4242 4242"))).isEqualTo(back);
        assertThat(location(type(session, "4242 4242 4242 4242"))).isEqualTo(back);

        assertThat(world.client().v1().charges().list().getData()).hasSize(1);
    }

    @Test
    void aDeclineIsExplainedAndMayBeTriedAgain() throws Exception {
        var session = world.openSession(4_500);

        var declined = open(location(type(session, "4000000000009995")));

        assertThat(declined).contains("insufficient funds", "aria-invalid=\"true\"", "Error: Pay");
        assertThat(location(type(session, "4242424242424242"))).contains("/checkout/return");
    }

    @Test
    void whatIsNoTestCardIsRefused() throws Exception {
        var session = world.openSession(4_500);

        assertThat(type(session, "4111111111111111").statusCode()).isEqualTo(422);
        assertThat(type(session, "").body()).contains("Enter a card number");
        assertThat(world.client().v1().paymentIntents().list().getData()).isEmpty();
    }

    @Test
    void theBankAsksAndTheBuyerAnswers() throws Exception {
        var session = world.openSession(4_500);

        var bank = location(type(session, "4000 0025 0000 3155"));
        assertThat(open(bank)).contains("is this you?");
        assertThat(open(location(post(URI.create(session.getUrl()).resolve(bank), "answer=refused"))))
                .contains("did not confirm");
        type(session, "4000 0025 0000 3155");
        var confirmed = post(URI.create(session.getUrl()).resolve(bank), "answer=confirmed");

        assertThat(location(confirmed)).contains("/checkout/return?session_id=" + session.getId());
    }

    @Test
    void aClosedPageSaysSo() throws Exception {
        var session = world.openSession(4_500);
        world.clock().pass(Duration.ofHours(2));

        assertThat(open(session.getUrl())).contains("This page has closed");
        assertThat(type(session, "4242424242424242").body()).contains("This page has closed");
        assertThat(world.paid(session).getStatus()).isEqualTo("expired");
    }

    @Test
    void anotherSitesFormIsRefused() throws Exception {
        var session = world.openSession(4_500);
        var forged = HttpRequest.newBuilder(URI.create(session.getUrl()))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("number=4242424242424242"))
                .build();

        assertThat(browser.send(forged, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
        assertThat(world.paid(session).getStatus()).isEqualTo("open");
    }

    @Test
    void peoplePlayTheBankOnTheControlPage() throws Exception {
        var charge = world.charged(4_500, TestCard.AVAILABLE_AT_ONCE);
        var control = world.sandbox().address().resolve("/sandbox");

        post(control.resolve("/sandbox/late-facts"), "");
        post(control.resolve("/sandbox/disputes"), "charge=" + charge);
        post(control.resolve("/sandbox/faults"), "seed=3&drop=10&duplicate=20&delay=5&reorder=on");

        assertThat(open(control.toString())).contains(charge, "needs_response", "value=\"20\"");
        assertThat(world.sandbox().faults()).isEqualTo(new SandboxFaults(3, 20, 10, true, Duration.ofSeconds(5)));
        assertThat(post(control.resolve("/sandbox/disputes"), "charge=" + charge)
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> type(Session session, String number) throws IOException, InterruptedException {
        return post(URI.create(session.getUrl()), "number=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private String open(String address) throws IOException, InterruptedException, StripeException {
        var whole = world.sandbox().address().resolve(address);
        return browser.send(HttpRequest.newBuilder(whole).build(), BodyHandlers.ofString())
                .body();
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
