package shop.weft.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import com.stripe.param.RefundCreateParams;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.orders.RefundRequest;
import shop.weft.payments.Payments;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** Refunds that did not reach the buyer: sent again, or settled another way. */
@ShopTest
@Import(ShopWorld.class)
class FailedRefundPagesTests {

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
    private Payments payments;

    @Autowired
    private StripeClient stripe;

    private Buyer finance;
    private Receipt order;

    @BeforeEach
    void aPaidOrder() {
        var product = world.product(1, Terms.ADVANCE);
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
    void notesARefundThatWentBackByHand() throws Exception {
        var charge = stripe.v1().charges().list().getData().getFirst().getId();
        stripe.v1()
                .refunds()
                .create(RefundCreateParams.builder().setCharge(charge).build());
        orders.refund(order.order(), new RefundRequest(List.of(), order.carriage(), order.donation(), "Sent late"));
        payments.sweep();

        var settle = finance.page("/office/orders/" + order.order()).expectForm("form[action$=/settlement]");
        finance.post(settle.attr("action"), Buyer.fields(settle));
        finance.post(settle.attr("action"), Buyer.fields(settle));

        var page = finance.page("/office/orders/" + order.order());
        assertThat(page.text()).contains("by hand at Stripe. Nothing is left to send.");
        assertThat(page.select("form[action$=/settlement], form[action$=/sendings]"))
                .isEmpty();
    }

    @Test
    void saysThatALostDisputeSettledARefund() throws Exception {
        var charge = stripe.v1().charges().list().getData().getFirst().getId();
        var dispute = sandbox.dispute(charge);
        orders.refund(order.order(), new RefundRequest(List.of(), order.carriage(), order.donation(), "Sent late"));
        payments.sweep();
        assertThat(finance.page("/office/orders/" + order.order()).select("form[action$=/settlement]"))
                .isEmpty();

        sandbox.closeDispute(dispute, false);
        payments.sweep();

        var page = finance.page("/office/orders/" + order.order());
        assertThat(page.text()).contains("Settled by the dispute");
        assertThat(page.select("form[action$=/sendings]")).isEmpty();
    }

    private URI shop() {
        return URI.create("http://localhost:" + port);
    }
}
