package shop.weft.checkout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import shop.weft.items.Items;
import shop.weft.orders.OrderState;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** The checkout page over plain HTTP, without scripts. */
@ShopTest
@Import(ShopWorld.class)
class CheckoutPageTests {

    private static final Map<String, String> ADDRESS = Map.of(
            "email", "ada@example.org",
            "name", "Ada Example",
            "street", "1 Test Street",
            "postcode", "3011 AA",
            "city", "Rotterdam",
            "country", "NL");

    @LocalServerPort
    private int port;

    @Autowired
    private ShopWorld world;

    @Autowired
    private Orders orders;

    @Autowired
    private Items items;

    private Buyer buyer;

    @BeforeEach
    void somebodyComesIn() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
    }

    @Test
    void asksAtMostEightThingsAndNoGiftUnlessTyped() {
        buyer.putInBasket(world.product(1, Terms.ADVANCE));
        var form = form(buyer.page("/checkout"));
        // What a gift is for stands in a fold, closed; the region is shown where parcels need one.
        assertThat(form.select("details[open]")).isEmpty();
        assertThat(form.select("input:not([type=hidden]), select, textarea"))
                .filteredOn(field -> field.closest("details") == null)
                .extracting(field -> field.attr("name"))
                .containsExactly("email", "country", "name", "street", "postcode", "city", "region", "giftAmount");
        assertThat(form.select("[checked]")).isEmpty();
        assertThat(Buyer.fields(form)).containsEntry("gift", "WHERE_NEEDED").containsEntry("giftAmount", "");
        assertThat(form.expectFirst("#email").attr("autocomplete")).isEqualTo("email");
        assertThat(form.expectFirst("#giftAmount").attr("inputmode")).isEqualTo("decimal");
        form.select("input:not([type=hidden]), select, textarea")
                .forEach(field -> assertThat(form.select("label[for=" + field.id() + "]"))
                        .as("label of %s", field.attr("name"))
                        .hasSize(1));
    }

    @Test
    void saysWhatIsWrongAndLosesNothing() {
        buyer.putInBasket(world.product(1, Terms.ADVANCE));
        var answer = send(Map.of("email", "ada@example", "city", "", "street", "12 <b>Lane</b>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#email", "#city");
        assertThat(page.expectFirst("#email").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.expectFirst("#email").attr("aria-describedby")).contains("email-error");
        assertThat(page.expectFirst("#street").val()).isEqualTo("12 <b>Lane</b>");
        assertThat(page.expectFirst("#name").val()).isEqualTo("Ada Example");
        assertThat(answer.body()).doesNotContain("<b>Lane</b>");
    }

    @Test
    void worksTheTotalOutAgainWithoutScript() {
        buyer.putInBasket(world.product(1, Terms.ADVANCE));
        var before = total(buyer.page("/checkout"));
        var answer = send(Map.of(
                "country",
                "JP",
                "postcode",
                "650-0002",
                "gift",
                "EDUCATION",
                "giftAmount",
                "12,50",
                "email",
                "",
                "update",
                "true"));
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary")).isEmpty();
        assertThat(page.expectFirst("#country option[selected]").val()).isEqualTo("JP");
        assertThat(total(page)).isGreaterThan(before.add(new BigDecimal("12.50")));
        assertThat(page.expectFirst("#name").val()).isEqualTo("Ada Example");
    }

    @Test
    void answersTheSumAloneForAPageThatUpdatesItself() {
        buyer.putInBasket(world.product(1, Terms.ADVANCE));
        var alone = buyer.get("/checkout/sum?country=JP&gift=WHERE_NEEDED&giftAmount=5");
        assertThat(alone.body()).doesNotContain("<html");
        assertThat(total(Jsoup.parse(alone.body())))
                .isEqualByComparingTo(total(buyer.page("/checkout")).add(new BigDecimal("14.10")));
    }

    @Test
    void asksOnceMoreWhenAnotherCountryCostsOtherwiseAndCallsThatNoError() {
        var product = world.product(1, Terms.ADVANCE);
        buyer.putInBasket(product);
        var answer = send(Map.of("country", "JP", "postcode", "650-0002"));
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary")).isEmpty();
        assertThat(page.select(".notice").text()).contains("Japan");
        assertThat(items.availability(List.of(product))).containsEntry(product, 1);
        var paid = buyer.post("/checkout", Buyer.fields(form(page)));
        assertThat(paid.statusCode()).isEqualTo(303);
    }

    @Test
    void chargesNoPriceTheBuyerHasNotSeen() {
        var product = world.product(1, Terms.ADVANCE);
        buyer.putInBasket(product);
        var seen = charge(buyer.page("/checkout"));
        var answer = send(Map.of("seenCharge", String.valueOf(seen - 1)));
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary").text()).contains("has changed since you saw it");
        assertThat(items.availability(List.of(product))).containsEntry(product, 1);
        assertThat(buyer.post("/checkout", Buyer.fields(form(page))).statusCode())
                .isEqualTo(303);
    }

    @Test
    void givesOneOrderToWhoPressesPayTwice() throws Exception {
        var product = world.product(3, Terms.ADVANCE);
        buyer.putInBasket(product);
        var fields = filledIn(Map.of());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> buyer.location(buyer.post("/checkout", fields))))
                    .toList();
            var first = presses.getFirst().get();
            for (var press : presses) {
                assertThat(press.get()).isEqualTo(first);
            }
        }
        assertThat(items.availability(List.of(product))).containsEntry(product, 2);
        assertThat(ordersFor(product)).hasSize(1);
    }

    @Test
    void movesTheHoldWhenTheBasketWasEditedAfterAPageWasOpened() {
        var scarf = world.product(1, Terms.ADVANCE);
        var bowl = world.product(1, Terms.ADVANCE);
        buyer.putInBasket(scarf);
        var firstPage = buyer.location(buyer.checkOut());
        buyer.putInBasket(bowl);
        assertThat(buyer.page("/basket").text()).doesNotContain("Somebody else");
        var secondPage = buyer.location(buyer.checkOut());
        assertThat(secondPage).isNotEqualTo(firstPage);
        assertThat(ordersFor(scarf))
                .extracting(Receipt::state)
                .containsExactlyInAnyOrder(OrderState.PENDING, OrderState.RELEASED);
        assertThat(items.availability(List.of(scarf, bowl))).isEmpty();
    }

    @Test
    void tellsALateBuyerKindlyThatThePieceIsGone() {
        var product = world.product(1, Terms.ADVANCE);
        buyer.putInBasket(product);
        var late = filledIn(Map.of());
        var other = new Buyer(URI.create("http://localhost:" + port));
        other.putInBasket(product);
        assertThat(other.checkOut().statusCode()).isEqualTo(303);
        var answer = buyer.post("/checkout", late);
        assertThat(answer.statusCode()).isIn(303, 409);
        assertThat(buyer.page("/basket").text()).contains("Somebody else has bought this piece");
        assertThat(ordersFor(product)).hasSize(1);
    }

    @Test
    void sendsAVisitorWithNothingToTheBasket() {
        assertThat(buyer.location(buyer.get("/checkout")).getPath()).isEqualTo("/basket");
        assertThat(buyer.page("/basket").text()).contains("Your basket is empty");
        assertThat(buyer.get("/basket").headers().firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> send(Map<String, String> overrides) {
        return buyer.post("/checkout", filledIn(overrides));
    }

    private Map<String, String> filledIn(Map<String, String> overrides) {
        var fields = new HashMap<>(Buyer.fields(form(buyer.page("/checkout"))));
        fields.putAll(ADDRESS);
        fields.putAll(overrides);
        return fields;
    }

    private List<Receipt> ordersFor(UUID product) {
        return orders.list(null, null, PageRequest.of(0, 200)).getContent().stream()
                .filter(order ->
                        order.units().stream().anyMatch(unit -> unit.product().equals(product)))
                .toList();
    }

    private static Element form(Document page) {
        return page.expectForm("form.checkout");
    }

    private static long charge(Document page) {
        return Long.parseLong(page.expectFirst("input[name=seenCharge]").val());
    }

    private static BigDecimal total(Document page) {
        return new BigDecimal(page.expectFirst("[data-sum-total] bdi").text().replace(",", ""));
    }
}
