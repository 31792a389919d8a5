package shop.weft.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.items.Items;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.payments.Payments;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** Orders in the back office: found, looked at, refunded once. */
@ShopTest
@Import(ShopWorld.class)
class OfficeOrderPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ShopWorld world;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private Staff staff;

    @Autowired
    private Orders orders;

    @Autowired
    private Items items;

    @Autowired
    private Payments payments;

    private Buyer finance;
    private UUID product;
    private Receipt order;

    @BeforeEach
    void aPaidOrder() {
        product = world.product(1, Terms.ADVANCE);
        var buyer = new Buyer(shop());
        buyer.putInBasket(product);
        var page = buyer.location(buyer.checkOut(Map.of())).getPath();
        var session = page.substring(page.lastIndexOf('/') + 1);
        sandbox.pay(session, TestCard.SUCCESS);
        buyer.get("/checkout/return?session_id=" + session);
        order = orders.list(null, null, PageRequest.of(0, 1)).getContent().getFirst();
        finance = PartnerStaff.signedIn(port, staff, Role.FINANCE, null);
    }

    @Test
    void findsAnOrderByStateAndNumber() {
        var found = finance.page("/office/orders?state=PAID&number=" + order.number());
        assertThat(found.select("tbody tr")).hasSize(1);
        assertThat(found.select("thead th")).hasSize(5);
        assertThat(found.expectFirst("#state option[selected]").val()).isEqualTo("PAID");
        assertThat(found.expectFirst("#number").val()).isEqualTo(order.number());
        assertThat(found.select("label[for=state], label[for=number]")).hasSize(2);
        assertThat(found.select("tbody th").text()).isEqualTo(order.number());
        assertThat(finance.page("/office/orders?state=MISMATCH&number=" + order.number())
                        .text())
                .contains("No orders here");
    }

    @Test
    void findsANumberInWhateverCaseAndCountsOneOrder() {
        var number = String.valueOf(order.number()).toLowerCase(Locale.ROOT);
        var found = finance.page("/office/orders?number=" + number);
        assertThat(found.select("tbody th").text()).isEqualTo(order.number());
        assertThat(found.select("caption").text()).isEqualTo("One order");
        assertThat(finance.page("/office/orders?state=ALL")
                        .select(".filters__unread")
                        .text())
                .contains("ALL makes no sense here");
    }

    @Test
    void saysWhatIsRefundedAndOffersNoMoreOfIt() {
        var item = order.units().getFirst().item();
        assertThat(standing("PAID")).isEqualTo("Paid");
        lookAndMake(Map.of("amount-" + item, "10", "reason", "A small fault"));
        assertThat(standing("PARTLY_REFUNDED")).isEqualTo("Partly refunded");
        assertThat(standing("PAID")).isEmpty();
        lookAndMake(Map.of(
                "amount-" + item,
                "38",
                "disposition-" + item,
                "RESTOCKED",
                "carriage",
                order.carriage().toMajor().toPlainString(),
                "reason",
                "Sent back"));
        assertThat(standing("REFUNDED")).isEqualTo("Refunded");
        assertThat(standing("PARTLY_REFUNDED")).isEmpty();
        assertThat(finance.page("/office/orders/" + order.order()).select("a[href$=/refunds/new]"))
                .isEmpty();
    }

    @Test
    void saysThatANewerOrderTookThePlace() {
        var scarf = world.product(1, Terms.ADVANCE);
        var buyer = new Buyer(shop());
        buyer.putInBasket(scarf);
        buyer.checkOut();
        buyer.putInBasket(world.product(1, Terms.ADVANCE));
        buyer.checkOut();
        assertThat(finance.page("/office/orders?state=REPLACED")
                        .select("tbody tr")
                        .text())
                .contains("Replaced by a newer order");
        assertThat(finance.page("/office/orders?state=RELEASED").text()).doesNotContain("Replaced by a newer order ");
    }

    @Test
    void leadsToAllEntriesOfTheOrderInTheBooks() {
        var item = order.units().getFirst().item();
        lookAndMake(Map.of("amount-" + item, "48", "disposition-" + item, "RESTOCKED", "reason", "Sent back"));
        payments.sweep();
        var number = String.valueOf(order.number());
        var link = finance.page("/office/orders/" + order.order())
                .expectFirst("dl a[href*=/finance/journal]")
                .attr("href");
        for (var address : List.of(link, "/finance/journal?q=" + number.toLowerCase(Locale.ROOT))) {
            var rows = finance.page(address).select("tbody tr");
            assertThat(rows.eachText())
                    .anyMatch(row -> row.contains("Sale"))
                    .anyMatch(row -> row.contains("Refund"))
                    .anyMatch(row -> row.contains("Back in stock"))
                    .anyMatch(row -> row.contains("Stripe: charge"))
                    .allMatch(row -> row.contains(number));
        }
        assertThat(finance.page("/finance/journal?q=W-1999-000001").text()).contains("Nothing found");
    }

    @Test
    void showsWhereThePriceWent() {
        var page = finance.page("/office/orders/" + order.order());
        assertThat(page.select("h1").text()).isEqualTo(order.number());
        assertThat(page.text()).contains("The maker's wage").contains("buyer@example.org");
        assertThat(page.select("a[href*=/finance/journal]")).isNotEmpty();
    }

    @Test
    void refundsOnceWhatWasLookedAt() {
        var item = order.units().getFirst().item();
        var look =
                send(form(), Map.of("amount-" + item, "48", "disposition-" + item, "RESTOCKED", "reason", "Sent back"));
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(orders.receipt(order.order()).refunds()).isEmpty();
        var page = Jsoup.parse(look.body());
        var make = new HashMap<>(Buyer.fields(page.expectForm("form[action$=/refunds]")));
        make.put("seen", page.expectFirst("button[name=seen]").val());
        var made = finance.post(refunds(), make);
        var again = finance.post(refunds(), make);
        assertThat(finance.location(made)).isEqualTo(finance.location(again));
        var receipt = orders.receipt(order.order());
        assertThat(receipt.refunds()).hasSize(1);
        assertThat(receipt.refunds().getFirst().creditNote()).matches("CN-\\d{4}-\\d{6}");
        assertThat(items.availability(List.of(product))).containsEntry(product, 1);
        var note = finance.page(finance.location(made).getPath());
        assertThat(note.text()).contains("Credit note").contains("Sent back").contains("48.00");
    }

    @Test
    void takesAPieceBackThatWasRefundedBefore() {
        var item = order.units().getFirst().item();
        lookAndMake(Map.of("amount-" + item, "48", "reason", "Arrived late"));
        var form = form();
        assertThat(form.text()).contains("Refunded in full");
        assertThat(form.select("[name=amount-" + item + "]")).isEmpty();
        var made = lookAndMake(Map.of("disposition-" + item, "RESTOCKED", "reason", "Came back after all"));
        assertThat(finance.page(finance.location(made).getPath()).text())
                .contains("Piece back or lost")
                .doesNotContain("Credit note");
        assertThat(items.availability(List.of(product))).containsEntry(product, 1);
        assertThat(orders.receipt(order.order()).refunds()).hasSize(1);
        assertThat(finance.page("/office/orders/" + order.order()).text()).contains("Came back after all");
    }

    private HttpResponse<String> lookAndMake(Map<String, String> typed) {
        var look = send(form(), typed);
        assertThat(look.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(look.body());
        var make = new HashMap<>(Buyer.fields(page.expectForm("form[action$=/refunds]")));
        make.put("seen", page.expectFirst("button[name=seen]").val());
        return finance.post(refunds(), make);
    }

    @Test
    void saysWhatIsWrongAndLosesNothing() {
        var item = order.units().getFirst().item();
        var answer = send(form(), Map.of("amount-" + item, "forty", "carriage", "1.00", "reason", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#amount-" + item, "#reason");
        assertThat(page.expectFirst("[name=amount-" + item + "]").val()).isEqualTo("forty");
        assertThat(page.expectFirst("#carriage").val()).isEqualTo("1.00");
        assertThat(orders.receipt(order.order()).refunds()).isEmpty();
    }

    @Test
    void refusesMoreThanRemains() {
        var item = order.units().getFirst().item();
        var answer = send(form(), Map.of("amount-" + item, "48.01", "reason", "Too much"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".error-summary").text())
                .contains("Madder scarf", "at most 48.00", "remains");
        var carriage = send(form(), Map.of("carriage", "999", "reason", "Too much"));
        assertThat(Jsoup.parse(carriage.body()).select(".error-summary").text()).contains("Of the carriage at most");
    }

    @Test
    void refusesAPieceBackInStockThatIsNotRefundedInFull() {
        var item = order.units().getFirst().item();
        for (var amount : List.of("", "10")) {
            var answer = send(
                    form(), Map.of("amount-" + item, amount, "disposition-" + item, "RESTOCKED", "reason", "Back"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select(".error-summary").text())
                    .contains("Madder scarf", "refunded in full. Enter 48.00");
        }
    }

    @Test
    void looksAgainWhenAnythingWasChangedAfterTheLook() {
        var item = order.units().getFirst().item();
        var look = Jsoup.parse(send(form(), Map.of("amount-" + item, "4.80", "reason", "Sent back"))
                .body());
        assertThat(look.text()).doesNotContain("Something was changed");
        var make = new HashMap<>(Buyer.fields(look.expectForm("form[action$=/refunds]")));
        make.put("seen", look.expectFirst("button[name=seen]").val());
        make.putAll(Map.of("amount-" + item, "0.00", "carriage", "4.80"));
        var again = finance.post(refunds(), make);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(again.body()).text()).contains("Something was changed after you looked");
        assertThat(orders.receipt(order.order()).refunds()).isEmpty();
    }

    @Test
    void isForFinanceOnly() {
        assertThat(new Buyer(shop()).get("/office/orders").statusCode()).isEqualTo(302);
        assertThat(PartnerStaff.signedIn(port, staff, Role.PARTNER, UUID.randomUUID())
                        .get("/office/orders/" + order.order())
                        .statusCode())
                .isEqualTo(403);
        assertThat(finance.get("/office/orders/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    /** What the list says of the order among those of a standing; nothing if it is not among them. */
    private String standing(String standing) {
        return finance.page("/office/orders?state=" + standing + "&number=" + order.number())
                .select("tbody td:nth-child(3)")
                .text();
    }

    private Document form() {
        return finance.page(refunds() + "/new");
    }

    private HttpResponse<String> send(Document page, Map<String, String> typed) {
        var fields = new HashMap<>(Buyer.fields(page.expectForm("form[action$=/refunds]")));
        fields.putAll(typed);
        return finance.post(refunds(), fields);
    }

    private String refunds() {
        return "/office/orders/%s/refunds".formatted(order.order());
    }

    private URI shop() {
        return URI.create("http://localhost:" + port);
    }
}
