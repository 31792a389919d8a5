package shop.weft.checkout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.checkout.Checkout;
import shop.weft.checkout.jobs.Sweeper;
import shop.weft.items.Items;
import shop.weft.orders.OrderState;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** From the payment page back: paid, turned back, given up, out of reach, or never seen again. */
@ShopTest
@Import(ShopWorld.class)
class PayingTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ShopWorld world;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private Orders orders;

    @Autowired
    private Items items;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private Checkout checkout;

    @Autowired
    private JdbcClient jdbc;

    private Buyer buyer;
    private UUID product;

    @BeforeEach
    void aPieceIsInTheBasket() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
        product = world.product(1, Terms.ADVANCE);
        buyer.putInBasket(product);
    }

    @Test
    void leadsFromThePaymentToTheOrderAndEmptiesTheBasket() {
        var session = session(buyer.location(buyer.checkOut()));
        sandbox.pay(session, TestCard.SUCCESS);
        var back = buyer.get("/checkout/return?session_id=" + session);
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(buyer.location(back).getPath()).startsWith("/orders/");
        assertThat(order().state()).isEqualTo(OrderState.PAID);
        assertThat(buyer.get("/basket/count").body()).isEqualTo("{\"count\":0}");
        assertThat(buyer.location(buyer.get("/checkout/return?session_id=" + session))
                        .getPath())
                .startsWith("/orders/");
    }

    @Test
    void keepsThePieceForWhoTurnsBackAndLeadsToTheSamePage() {
        var payPage = buyer.location(buyer.checkOut());
        var held = buyer.page(cancelled());
        assertThat(held.text()).contains("You have not been charged").contains("held for you for 35 more minutes");
        var form = held.expectForm("form[action$=/checkout/payment]");
        assertThat(buyer.location(buyer.post("/checkout/payment", Buyer.fields(form))))
                .isEqualTo(payPage);
        assertThat(items.availability(List.of(product))).isEmpty();
        assertThat(buyer.page("/basket").text()).doesNotContain("Somebody else");
    }

    @Test
    void freesThePieceOfWhoLetsItGo() {
        buyer.checkOut();
        var form = buyer.page(cancelled()).expectForm("form[action$=/checkout/cancellation]");
        var answer = buyer.post("/checkout/cancellation", Buyer.fields(form));
        assertThat(buyer.location(answer).getPath()).isEqualTo("/basket");
        assertThat(items.availability(List.of(product))).containsEntry(product, 1);
        assertThat(order().state()).isEqualTo(OrderState.RELEASED);
        assertThat(buyer.page(cancelled()).text()).contains("no longer held");
    }

    @Test
    void keepsTheOrderWhileStripeIsOutOfReach() {
        sandbox.refuseCalls(20);
        var page = buyer.checkOut();
        sandbox.refuseCalls(0);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("We could not reach our payment provider");
        assertThat(order().state()).isEqualTo(OrderState.PENDING);
        var form = buyer.page(cancelled()).expectForm("form[action$=/checkout/payment]");
        var again = buyer.location(buyer.post("/checkout/payment", Buyer.fields(form)));
        sandbox.pay(session(again), TestCard.SUCCESS);
        buyer.get("/checkout/return?session_id=" + session(again));
        assertThat(order().state()).isEqualTo(OrderState.PAID);
    }

    @Test
    void sweepsWhatWasAbandoned() {
        buyer.checkOut();
        lapse();
        sweeper.sweep();
        assertThat(order().state()).isEqualTo(OrderState.RELEASED);
        assertThat(items.availability(List.of(product))).containsEntry(product, 1);
    }

    /** As it looks to a sweep whose list was read before. */
    @Test
    void leavesAnOrderAloneThatWasRenewedMeanwhile() {
        buyer.checkOut();
        lapseItems();
        sweeper.sweep();
        assertThat(order().state()).isEqualTo(OrderState.PENDING);
        assertThat(items.availability(List.of(product))).isEmpty();
    }

    @Test
    void sweepsWhatWasPaidUnseen() {
        var session = session(buyer.location(buyer.checkOut()));
        sandbox.quietly(() -> sandbox.pay(session, TestCard.SUCCESS));
        lapse();
        sweeper.sweep();
        assertThat(order().state()).isEqualTo(OrderState.PAID);
        assertThat(items.availability(List.of(product))).isEmpty();
    }

    @Test
    void knowsNoOrderByAMadeUpLink() {
        assertThat(buyer.get("/checkout/cancelled?order=made-up").statusCode()).isEqualTo(404);
        assertThat(buyer.get("/checkout/return?session_id=cs_test_madeup").statusCode())
                .isEqualTo(404);
        assertThat(buyer.post("/checkout/payment", Map.of("order", "made-up")).statusCode())
                .isEqualTo(404);
    }

    private void lapse() {
        lapseItems();
        jdbc.sql("UPDATE shop_order SET held_until = '2020-01-01 00:00:00' WHERE state = 'PENDING'")
                .update();
    }

    private void lapseItems() {
        jdbc.sql("UPDATE item SET hold_until = '2020-01-01 00:00:00' WHERE state = 'HELD'")
                .update();
    }

    private String cancelled() {
        return "/checkout/cancelled?order=" + checkout.payLink(order().order());
    }

    private Receipt order() {
        return orders.list(null, null, PageRequest.of(0, 200)).getContent().stream()
                .filter(order ->
                        order.units().stream().anyMatch(unit -> unit.product().equals(product)))
                .findFirst()
                .orElseThrow();
    }

    private static String session(URI payPage) {
        return payPage.getPath().substring(payPage.getPath().lastIndexOf('/') + 1);
    }
}
