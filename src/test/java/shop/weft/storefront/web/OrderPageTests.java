package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.testing.ShopWorld.USD;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.catalog.Craft;
import shop.weft.ledger.Proofs;
import shop.weft.ledger.Seals;
import shop.weft.orders.RefundRequest;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.testing.Buyer;

@StorefrontTest
class OrderPageTests {

    @Autowired
    private Table table;

    @Autowired
    private Seals seals;

    @LocalServerPort
    private int port;

    private Buyer buyer;

    @BeforeEach
    void open() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
    }

    @Test
    void isAReceiptOnceItIsPaid() {
        var order = table.order(
                Money.of(500, USD), "EDUCATION", table.piece(Craft.CERAMICS, 1), table.piece(Craft.FELT, 1));
        var receipt = table.pay(order);

        var answer = buyer.get(table.pageOf(order));
        var page = buyer.page(table.pageOf(order));

        assertThat(page.select("h1").text()).isEqualTo("Your receipt");
        assertThat(page.text())
                .contains(String.valueOf(receipt.number()), "Gift for education", "a gift, apart from the price")
                .contains("Where the price of your two pieces went", "It is paid, and it is posted.")
                .contains("only that part is a gift")
                .contains("nothing has been published yet")
                .doesNotContain("will be reported");
        assertThat(page.select(".account__tag").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(receipt.units().stream()
                        .map(unit -> "/t/" + unit.tag().grouped())
                        .toList());
        assertThat(page.select("section .money-bar tfoot").eachText().getFirst())
                .isEqualTo("Price 96.00USD");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
    }

    @Test
    void aPurchaseAloneIsNeverCalledAGift() {
        var receipt = table.sold(table.piece(Craft.CERAMICS, 1));

        assertThat(buyer.page(table.pageOf(receipt.order())).text())
                .contains("This was a purchase. No part of it is a gift.")
                .contains("Where the price of your piece went");
    }

    @Test
    void waitsForThePaymentUntilTheHoldEnds() {
        var order = table.order(Money.zero(USD), null, table.piece(Craft.CERAMICS, 1));

        var pending = buyer.page(table.pageOf(order));
        table.orders().release(order);
        var released = buyer.page(table.pageOf(order));

        assertThat(pending.text()).contains("Waiting for your payment", "UTC").doesNotContain("/t/");
        assertThat(pending.select("a[href^=/t/]")).isEmpty();
        assertThat(released.text()).contains("This order was not paid", "nothing was charged");
    }

    @Test
    void saysThatANewerOrderTookItsPlace() {
        var piece = table.piece(Craft.CERAMICS, 1);
        var first = table.order(Money.zero(USD), null, piece);
        table.orders().place(Ids.random(), table.wish(Money.of(500, USD), null, piece), first);

        assertThat(buyer.page(table.pageOf(first)).text())
                .contains("You placed a newer order", "Nothing was charged for this one")
                .doesNotContain("pieces are free again");
    }

    @Test
    void showsWhatWentBackWithItsCreditNote() {
        var receipt = table.sold(table.piece(Craft.CERAMICS, 1));
        var unit = receipt.units().getFirst();
        table.orders()
                .refund(
                        receipt.order(),
                        new RefundRequest(
                                List.of(new RefundRequest.UnitRefund(
                                        unit.item(), Money.of(1000, USD), RefundRequest.Disposition.KEPT)),
                                Money.zero(USD),
                                Money.zero(USD),
                                "A small fault"));

        assertThat(buyer.page(table.pageOf(receipt.order())).text())
                .contains("Credit note CN-", "A small fault", "-10.00", "never lower what a maker is owed");
    }

    @Test
    void theProofIsThereOnceTheBooksAreSealed() {
        var receipt = table.sold(table.piece(Craft.CERAMICS, 1));
        var address = table.pageOf(receipt.order());
        assertThat(buyer.page(address).text()).contains("not yet sealed");
        assertThat(buyer.get(address + "/proof.json").statusCode()).isEqualTo(404);

        seals.sealAll();

        assertThat(buyer.page(address).select("a[href$=/proof.json]").attr("href"))
                .isEqualTo(address + "/proof.json");
        var proof = buyer.get(address + "/proof.json");
        assertThat(proof.headers().firstValue("Content-Disposition").orElse(""))
                .contains("weft-proof-" + receipt.number());
        assertThat(Proofs.verify(proof.body()).holds()).isTrue();
    }

    @Test
    void anEndedOrTamperedLinkSaysHowToGetANewOne() {
        var order = table.sold(table.piece(Craft.CERAMICS, 1)).order();
        var good = table.pageOf(order);
        var ended = "/orders/"
                + table.links()
                        .sign(
                                OrderController.PURPOSE,
                                order,
                                table.clock().instant().minusSeconds(1));
        var foreign = "/orders/"
                + table.links().sign("basket", order, table.clock().instant().plusSeconds(600));

        for (var bad : List.of(ended, foreign, good.substring(0, good.length() - 3) + "abc", "/orders/x")) {
            var answer = buyer.get(bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(404);
            assertThat(answer.body()).contains("This link no longer works", "/orders/links");
            assertThat(buyer.get(bad + "/proof.json").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theFormForANewLinkSaysWhatIsMissing() {
        var answer = buyer.post("/orders/links", Map.of("number", "", "email", "nobody"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Enter the order number", "Enter the email address", "href=\"#number\"", "href=\"#email\"");
    }
}
