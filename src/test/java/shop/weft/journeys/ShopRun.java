package shop.weft.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.WeftApplication;
import shop.weft.catalog.Catalog;
import shop.weft.checkout.jobs.Sweeper;
import shop.weft.ledger.Books;
import shop.weft.ledger.BooksVerdict;
import shop.weft.ledger.ExportFormat;
import shop.weft.ledger.Exports;
import shop.weft.ledger.Seals;
import shop.weft.orders.NewOrder;
import shop.weft.orders.OrderPlaced;
import shop.weft.orders.Orders;
import shop.weft.orders.RefundRequest;
import shop.weft.payments.PaymentPage;
import shop.weft.payments.PaymentRequest;
import shop.weft.payments.Payments;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Money;
import shop.weft.testing.MovableClock;
import shop.weft.testing.ShopWorld;

/** A shop of its own on a database of its own, whose time and webhooks are in the test's hands. */
final class ShopRun implements AutoCloseable {

    private final ConfigurableApplicationContext shop;

    ShopRun() {
        shop = new SpringApplicationBuilder(WeftApplication.class, Setting.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                        "--server.port=0",
                        "--weft.demo.enabled=false",
                        "--weft.jobs.enabled=false",
                        "--weft.payments.sandbox.enabled=true",
                        "--weft.pictures.folder=target/pictures/" + UUID.randomUUID());
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import(ShopWorld.class)
    static class Setting {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Clock.systemUTC().instant());
        }
    }

    StripeSandbox sandbox() {
        return shop.getBean(StripeSandbox.class);
    }

    ShopWorld world() {
        return shop.getBean(ShopWorld.class);
    }

    Orders orders() {
        return shop.getBean(Orders.class);
    }

    OrderPlaced order(UUID product, int units, long gift) {
        var versions = shop.getBean(Catalog.class).getAll(List.of(product));
        var view = Objects.requireNonNull(versions.get(product));
        var donation = Money.of(gift, view.price().currency());
        var quote = shop.getBean(Pricing.class)
                .quote(Stream.generate(view::price).limit(units).toList(), units * view.weightGrams(), "NL");
        var address =
                new NewOrder.Address("buyer@example.org", "Ada Example", "1 Test Street", "3011 AA", "Rotterdam", "NL");
        return orders().place(new NewOrder(
                Map.of(product, units), address, donation, null, quote.total().plus(donation)));
    }

    PaymentPage open(OrderPlaced order) {
        var page = shop.getBean(Payments.class)
                .open(new PaymentRequest(
                        order.order(),
                        order.total(),
                        order.lines(),
                        "buyer@example.org",
                        "Weft order",
                        now().plus(Duration.ofMinutes(31)),
                        "http://localhost/checkout/return?session_id={CHECKOUT_SESSION_ID}",
                        "http://localhost/checkout/cancelled"));
        shop.getBean(MovableClock.class).advance(Duration.ofSeconds(30));
        return page;
    }

    void pay(PaymentPage page, TestCard card) {
        sandbox().pay(session(page), card);
    }

    /** The buyer's browser returns to the shop. */
    void comeBack(PaymentPage page) {
        shop.getBean(Payments.class).settle(session(page));
    }

    void refund(UUID order, RefundRequest request) {
        orders().refund(order, request);
    }

    /** Webhooks arrive, as far as the sandbox's faults let them, and are worked off. */
    void deliverWebhooks() {
        sandbox().advance();
        sandbox().deliverPending();
        shop.getBean(Payments.class).processEvents();
    }

    /** Hours pass: late webhooks arrive, the sweeper repairs what was dropped, journals are sealed. */
    void comeToRest() {
        for (int i = 0; i < 4; i++) {
            shop.getBean(MovableClock.class).advance(Duration.ofMinutes(30));
            deliverWebhooks();
            shop.getBean(Sweeper.class).sweep();
        }
        shop.getBean(Seals.class).sealAll();
    }

    /** Balances that are not zero, by account number, detail and currency; debits are positive. */
    Map<String, Long> balances() {
        return totals("""
                SELECT CONCAT_WS(' ', a.code, a.detail, a.currency), SUM(l.amount_minor)
                  FROM leg l JOIN account a ON a.id = l.account_id
                 GROUP BY a.code, a.detail, a.currency HAVING SUM(l.amount_minor) <> 0
                """);
    }

    Map<String, Long> sumsByCurrency() {
        return totals("SELECT currency, SUM(amount_minor) FROM leg GROUP BY currency");
    }

    Map<String, Long> ordersByState() {
        return totals("SELECT state, COUNT(*) FROM shop_order GROUP BY state");
    }

    long heldItems() {
        return jdbc().sql("SELECT COUNT(*) FROM item WHERE state = 'HELD'")
                .query(Long.class)
                .single();
    }

    BooksVerdict verdict() {
        return shop.getBean(Books.class).verify();
    }

    /** The whole ledger as finance would download it. */
    Path export(ExportFormat format, Path file) {
        try (var out = Files.newBufferedWriter(file)) {
            shop.getBean(Exports.class).write(format, out);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        shop.close();
    }

    private static String session(PaymentPage page) {
        var path = page.address().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Instant now() {
        return shop.getBean(Clock.class).instant();
    }

    private JdbcClient jdbc() {
        return shop.getBean(JdbcClient.class);
    }

    private Map<String, Long> totals(String sql) {
        var totals = new TreeMap<String, Long>();
        jdbc().sql(sql).query(row -> {
            totals.put(row.getString(1), row.getLong(2));
        });
        return totals;
    }
}
