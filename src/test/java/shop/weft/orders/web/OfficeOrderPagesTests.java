package shop.weft.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
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
import shop.weft.orders.RefundRequest;
import shop.weft.payments.Payments;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** Orders in the back office: found, looked at, refunded once. */
@ShopTest
@Import(ShopWorld.class)
class OfficeOrderPagesTests {

    private static final String PASSWORD = "a long and dull password";

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

    @Autowired
    private StripeClient stripe;

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
        finance = signedIn(Role.FINANCE);
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
    void sendsARefundAgainThatStripeRefused() throws Exception {
        var charge = stripe.v1().charges().list().getData().getFirst().getId();
        var dispute = sandbox.dispute(charge);
        orders.refund(order.order(), new RefundRequest(List.of(), order.carriage(), order.donation(), "Sent late"));
        payments.sweep();

        var page = finance.page("/office/orders/" + order.order());
        assertThat(page.text())
                .contains("Failed", "Answer the dispute at Stripe. If it is won, send the refund again.");
        var again = page.expectForm("form[action$=/sendings]");
        var refused = finance.post(again.attr("action"), Buyer.fields(again));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".error-summary").text()).contains("Answer the dispute");

        sandbox.closeDispute(dispute, true);
        payments.sweep();
        finance.post(again.attr("action"), Buyer.fields(again));
        finance.post(again.attr("action"), Buyer.fields(again));
        payments.sweep();
        assertThat(stripe.v1().refunds().list().getData())
                .filteredOn(refund -> refund.getCharge().equals(charge))
                .hasSize(1);
        assertThat(finance.page("/office/orders/" + order.order()).select("form[action$=/sendings]"))
                .isEmpty();
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
                .contains("More is asked back than remains");
    }

    @Test
    void isForFinanceOnly() {
        assertThat(new Buyer(shop()).get("/office/orders").statusCode()).isEqualTo(302);
        assertThat(signedIn(Role.PARTNER).get("/office/orders/" + order.order()).statusCode())
                .isEqualTo(403);
        assertThat(finance.get("/office/orders/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
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

    private Buyer signedIn(Role role) {
        var email = UUID.randomUUID() + "@example.org";
        staff.register(email, "Test", role, role == Role.PARTNER ? UUID.randomUUID() : null, PASSWORD);
        var browser = new Buyer(shop());
        var fields = new HashMap<>(Buyer.fields(browser.page("/sign-in").expectForm("form[action^=/sign-in]")));
        fields.putAll(Map.of("email", email, "password", PASSWORD));
        browser.post("/sign-in", fields);
        return browser;
    }

    private URI shop() {
        return URI.create("http://localhost:" + port);
    }
}
