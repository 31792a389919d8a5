package shop.weft.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;
import static shop.weft.notifications.PaidOrders.usd;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.identity.SignedLinks;
import shop.weft.orders.OrderLinkRequested;
import shop.weft.orders.OrderPaid;
import shop.weft.orders.OrderRefunded;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.shared.Ids;
import shop.weft.testing.ShopTest;

/** Mail follows from events, once, and in the end even if the mail server was away. */
@ShopTest
@TestPropertySource(properties = "weft.mail.readable=true")
class BuyerMailTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @MockitoBean
    private Orders orders;

    @MockitoSpyBean(name = "mailer")
    private Mailer mailer;

    @Autowired
    private CapturedMails captured;

    @Autowired
    private SignedLinks links;

    @Autowired
    private FailedEventPublications failed;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void thanksForAnOrderAndSaysWhereTheMoneyWent() {
        var buyer = someone();
        var order = placed(PaidOrders.order(PaidOrders.address(buyer)));

        publish(new OrderPaid(order.order(), order.total()));
        var mail = onlyMailTo(buyer);

        assertThat(mail.subject()).isEqualTo("Your order W-2026-000117");
        assertThat(mail.at())
                .as("the time of its order, however late it is written")
                .isEqualTo(PaidOrders.AT);
        assertThat(mail.text())
                .contains("Madder scarf <b>: 48.00")
                .contains("Basket: 1,152.00")
                .contains("Carriage: 8.50")
                .contains("Your gift: 5.00")
                .doesNotContain("Tax:")
                .contains("Paid: 1,213.50 USD")
                .contains("The maker's wage: 418.15")
                .contains("Aftercare: 781.85");
        assertThat(mail.html())
                .contains("Madder scarf &lt;b&gt;")
                .contains("1,213.50 USD")
                .contains("418.15")
                .doesNotContain("<script")
                .doesNotContain("style=");
        assertThat(links.verify("order", tokenIn(mail.text()))).contains(order.order());
        assertThat(mail.html()).contains(tokenIn(mail.text()));
    }

    @Test
    void writesOnceHoweverOftenItIsTold() {
        var buyer = someone();
        var order = placed(PaidOrders.order(PaidOrders.address(buyer)));

        for (int i = 0; i < 3; i++) {
            publish(new OrderPaid(order.order(), order.total()));
        }
        await().atMost(PATIENCE).until(() -> {
            tryAgain(order);
            return unfinished(order.order()) == 0;
        });

        assertThat(mailsTo(buyer)).hasSize(1);
    }

    @Test
    void saysThatMoneyIsOnItsWayBack() {
        var buyer = someone();
        var refund = Ids.random();
        var order = placed(PaidOrders.order(PaidOrders.address(buyer), PaidOrders.refund(refund)));

        publish(new OrderRefunded(order.order(), refund, usd(4800), false));
        var mail = onlyMailTo(buyer);

        assertThat(mail.subject()).isEqualTo("Your refund CN-2026-000004");
        assertThat(mail.at()).isEqualTo(PaidOrders.AT);
        assertThat(mail.text()).contains("W-2026-000117", "48.00 USD", "The piece came back");
        assertThat(mail.html()).contains("W-2026-000117", "48.00 USD", "The piece came back");
    }

    @Test
    void sendsANewLinkToWhoAsked() {
        var buyer = someone();
        var order = placed(PaidOrders.order(PaidOrders.address(buyer)));

        publish(new OrderLinkRequested(Ids.random(), order.order()));
        var mail = onlyMailTo(buyer);

        assertThat(mail.subject()).isEqualTo("A new link to your order W-2026-000117");
        assertThat(links.verify("order", tokenIn(mail.text()))).contains(order.order());
        assertThat(mail.html()).contains(tokenIn(mail.text()));
    }

    @Test
    void isSorryWhenThePieceHadGone() {
        var buyer = someone();
        var order = placed(PaidOrders.order(PaidOrders.address(buyer)));

        publish(new OrderRefunded(order.order(), Ids.random(), usd(121_350), true));
        var mail = onlyMailTo(buyer);

        assertThat(mail.subject()).isEqualTo("Your payment is on its way back");
        assertThat(mail.text()).contains("1,213.50 USD");
        assertThat(mail.html()).contains("1,213.50 USD");
    }

    @Test
    void triesAgainUntilTheServerTakesIt() {
        var buyer = someone();
        var order = placed(PaidOrders.order(PaidOrders.address(buyer)));
        doThrow(new MailSendException("The server is away")).when(mailer).send(any());
        publish(new OrderPaid(order.order(), order.total()));
        await().atMost(PATIENCE).until(() -> failedFor(order.order()) == 1);
        assertThat(mailsTo(buyer)).isEmpty();

        doCallRealMethod().when(mailer).send(any());
        tryAgain(order);

        assertThat(onlyMailTo(buyer).subject()).isEqualTo("Your order W-2026-000117");
        await().atMost(PATIENCE).until(() -> unfinished(order.order()) == 0);
    }

    @Test
    void anErasedAddressGetsNoMailAndIsNoFailure() {
        var order = placed(PaidOrders.order(null));
        var before = captured.list(PageRequest.of(0, 1)).getTotalElements();

        publish(new OrderPaid(order.order(), order.total()));
        await().atMost(PATIENCE).until(() -> unfinished(order.order()) == 0);

        assertThat(captured.list(PageRequest.of(0, 1)).getTotalElements()).isEqualTo(before);
    }

    private Receipt placed(Receipt receipt) {
        when(orders.receipt(receipt.order())).thenReturn(receipt);
        return receipt;
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    /** What the job does every minute. */
    private void tryAgain(Receipt order) {
        failed.resubmit(ResubmissionOptions.defaults()
                .withMinAge(Duration.ZERO)
                .withFilter(publication ->
                        publication.getEvent().toString().contains(order.order().toString())));
    }

    private CapturedMail onlyMailTo(String buyer) {
        await().atMost(PATIENCE).until(() -> !mailsTo(buyer).isEmpty());
        assertThat(mailsTo(buyer)).hasSize(1);
        return mailsTo(buyer).getFirst();
    }

    private List<CapturedMail> mailsTo(String buyer) {
        return captured.list(PageRequest.of(0, 1000)).stream()
                .filter(mail -> mail.to().equals(buyer))
                .toList();
    }

    private long unfinished(UUID order) {
        return publications(order, "status <> 'COMPLETED'");
    }

    private long failedFor(UUID order) {
        return publications(order, "status = 'FAILED'");
    }

    private long publications(UUID order, String which) {
        return jdbc.sql("SELECT COUNT(*) AS found FROM EVENT_PUBLICATION WHERE " + which
                        + " AND SERIALIZED_EVENT LIKE ?")
                .param("%" + order + "%")
                .query((row, number) -> row.getLong("found"))
                .single();
    }

    private static String tokenIn(String text) {
        var link = text.lines()
                .filter(line -> line.startsWith("http://localhost:8080/orders/"))
                .findFirst()
                .orElseThrow();
        return link.substring("http://localhost:8080/orders/".length());
    }

    private static String someone() {
        return Ids.random() + "@example.org";
    }
}
