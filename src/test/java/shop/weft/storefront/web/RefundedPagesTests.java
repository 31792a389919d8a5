package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.testing.ShopWorld.USD;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.catalog.Craft;
import shop.weft.orders.Receipt;
import shop.weft.orders.RefundRequest;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.shared.Quarter;
import shop.weft.testing.Buyer;

/** What receipt and tag say once money has gone back: no more than what still holds. */
@StorefrontTest
class RefundedPagesTests {

    private static final Money NOTHING = Money.zero(USD);
    private static final Money GIFT = Money.of(1234, USD);

    @Autowired
    private Table table;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Buyer buyer;

    @BeforeEach
    void open() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
    }

    @Test
    void aReceiptSpeaksOfNoGiftOnceAllOfItWentBack() {
        var receipt = withGift();
        refund(receipt, 4800, Disposition.RESTOCKED, receipt.carriage(), GIFT);
        assertThat(receiptOf(receipt)).doesNotContain("only that part is a gift", "lowers your tax", "You paid");
    }

    @Test
    void aReceiptCountsWhatWentBackOfTheGoods() {
        var receipt = withGift();
        refund(receipt, 1000, Disposition.KEPT, NOTHING, NOTHING);
        var left = receipt.total()
                .minus(table.orders()
                        .receipt(receipt.order())
                        .refunds()
                        .getFirst()
                        .amount());
        assertThat(receiptOf(receipt))
                .contains("After what went back, " + figure(left))
                .contains("worth " + figure(left.minus(GIFT)))
                .contains("What you gave beyond it is 12.34")
                .doesNotContain("You paid");
    }

    @Test
    void aReceiptCountsWhatWentBackOfTheGift() {
        var receipt = withGift();
        refund(receipt, 0, Disposition.KEPT, NOTHING, Money.of(234, USD));
        assertThat(receiptOf(receipt)).contains("What you gave beyond it is 10.00");
    }

    @Test
    void aReceiptOfARefundedPurchaseWithItsGiftKeptSaysThatThisIsWhatIsLeft() {
        var receipt = withGift();
        refund(receipt, 4800, Disposition.KEPT, receipt.carriage(), NOTHING);
        assertThat(receiptOf(receipt)).contains("What is left of your payment is your gift of 12.34");
    }

    @Test
    void aReceiptCountsNoPaymentThatWasMadeTwice() {
        var receipt = table.sold(table.piece(Craft.CERAMICS, 1));
        jdbc.sql("""
                        INSERT INTO order_refund (id, version, order_id, attempt_id, made_at, currency, carriage_minor,
                            carriage_tax_minor, donation_minor, amount_minor, reason)
                        VALUES (:id, 0, :order, :id, '2026-11-22 10:00:00', 'USD', 0, 0, 0, :amount, 'Paid twice')""")
                .param("id", Ids.bytes(Ids.random()))
                .param("order", Ids.bytes(receipt.order()))
                .param("amount", receipt.total().minor())
                .update();
        assertThat(receiptOf(receipt))
                .contains("You paid a second time by mistake")
                .contains("This was a purchase. No part of it is a gift.")
                .doesNotContain("Paid, less what went back");
    }

    @Test
    void aTagSaysOfAPieceRefundedAndKeptThatTheWageStays() {
        var receipt = table.sold(table.piece(Craft.CERAMICS, 1));
        refund(receipt, 4800, Disposition.KEPT, NOTHING, NOTHING);
        assertThat(traceOf(receipt))
                .contains("It was sold in " + quarter() + ", and all of its price was refunded")
                .contains("The maker's wage", "Stays owed")
                .doesNotContain("has not been sold", "What remains for the shop");
    }

    @Test
    void aTagSaysOfAPieceInStockAgainThatItWasSoldOnce() {
        var receipt = table.sold(table.piece(Craft.CERAMICS, 1));
        refund(receipt, 4800, Disposition.RESTOCKED, NOTHING, NOTHING);
        assertThat(traceOf(receipt))
                .contains("It was sold once, in " + quarter(), "came back to our stock", "The maker's wage")
                .doesNotContain("has not been sold");
    }

    @Test
    void aTagSaysThatSomeOfThePriceWentBack() {
        var receipt = table.sold(table.piece(Craft.CERAMICS, 1));
        refund(receipt, 1000, Disposition.KEPT, NOTHING, NOTHING);
        assertThat(traceOf(receipt)).contains("some of its price was refunded later", "Price 48.00");
    }

    @Test
    void neitherPromisesAReportNorCallsAPostingWhatIsNone() {
        var receipt = table.sold(table.piece(Craft.CERAMICS, 1));
        for (var page : List.of(receiptOf(receipt), traceOf(receipt))) {
            assertThat(page)
                    .contains("nothing has been published yet", "Payment fee, expected", "What remains for the shop")
                    .contains("Not a posting")
                    .doesNotContain("will be reported");
        }
        assertThat(receiptOf(receipt)).contains("Two lines above are not in it");
    }

    private Receipt withGift() {
        return table.pay(table.order(GIFT, null, table.piece(Craft.CERAMICS, 1)));
    }

    private void refund(Receipt receipt, long price, Disposition fate, Money carriage, Money gift) {
        var unit = receipt.units().getFirst().item();
        var units = price == 0
                ? List.<RefundRequest.UnitRefund>of()
                : List.of(new RefundRequest.UnitRefund(unit, Money.of(price, USD), fate));
        table.orders().refund(receipt.order(), new RefundRequest(units, carriage, gift, "Sent back"));
    }

    private String receiptOf(Receipt receipt) {
        return page(table.pageOf(receipt.order()));
    }

    private String traceOf(Receipt receipt) {
        return page("/t/" + receipt.units().getFirst().tag().grouped());
    }

    private String page(String address) {
        return buyer.page(address).text().replace('\u00a0', ' ');
    }

    private String quarter() {
        return Quarter.of(table.clock().instant()).toString();
    }

    private static String figure(Money amount) {
        return amount.toMajor().toPlainString();
    }
}
