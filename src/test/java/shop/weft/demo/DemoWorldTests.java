package shop.weft.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductCard;
import shop.weft.catalog.ProductView;
import shop.weft.items.Items;
import shop.weft.items.UnitCost;
import shop.weft.ledger.Books;
import shop.weft.orders.OrderState;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.partners.Partners;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.shared.Money;
import shop.weft.split.Benchmarks;
import shop.weft.split.Party;
import shop.weft.testing.ShopTest;

/** A small demo world, made once for these tests. */
@ShopTest
@TestPropertySource(properties = {"weft.demo.enabled=true", "weft.demo.scale=0.12"})
class DemoWorldTests {

    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Autowired
    private Partners partners;

    @Autowired
    private Artisans artisans;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Items items;

    @Autowired
    private Orders orders;

    @Autowired
    private Books books;

    @Autowired
    private Benchmarks benchmarks;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private DemoWorld world;

    @Autowired
    private Diary diary;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWagesAreHeldAgainstSaysThatItIsInvented() {
        var compared = benchmarks.compare(Money.of(220_00, Currency.getInstance("NPR")), "NP");
        assertThat(compared)
                .hasSize(3)
                .allSatisfy(comparison -> assertThat(comparison.benchmark().source())
                        .startsWith("invented for this demo: ")
                        .endsWith("Nepal"));
    }

    @Test
    void theBooksBalanceAndAgreeWithStripe() {
        assertThat(books.verify().problems()).isEmpty();
        assertThat(balance("1100")).isEqualTo(sandbox.balance("usd"));
        assertThat(balance("1090")).isZero();
        assertThat(balance("1120")).isZero();
    }

    @Test
    void everyMakerIsKnownByCodeAlone() {
        var codes = partners.list().stream()
                .flatMap(partner -> artisans.of(partner.id()).stream())
                .map(maker -> maker.code())
                .toList();

        assertThat(codes).hasSizeGreaterThanOrEqualTo(96).allMatch(code -> code.matches("[A-Z]{2}-[0-9]{2}"));
    }

    @Test
    void everyProductHasASplitThatSumsToItsPrice() {
        assertThat(products()).hasSize(10).allSatisfy(product -> {
            assertThat(product.split().parts().total()).isEqualTo(product.price());
            assertThat(product.split().largestDiscount().isPositive()).isTrue();
            assertThat(product.pictures()).isNotEmpty();
            assertThat(partners.get(product.partner()).currency())
                    .isEqualTo(product.split().costs().currency());
        });
    }

    @Test
    void everyPaidUnitHasBeenMadeBeforeAndItsSplitIsWhatWasPaid() {
        var paid = receipts(OrderState.PAID);
        assertThat(paid).hasSizeGreaterThan(20);
        for (var receipt : paid) {
            for (var unit : receipt.units()) {
                var split = Objects.requireNonNull(unit.split());
                assertThat(split.total()).isEqualTo(unit.price().minus(unit.discount()));
                var item = items.getAll(List.of(unit.item())).getFirst();
                assertThat(item.madeOn()).isBefore(receipt.placedAt());
                assertThat(pay(item.cost().lines()).isPositive()).isTrue();
            }
        }
    }

    @Test
    void ordersAreSpreadOverAYearAndNoneIsLeftHanging() {
        var all = receipts(null);

        assertThat(all).extracting(Receipt::state).containsOnly(OrderState.PAID, OrderState.RELEASED);
        var first = all.getLast().placedAt();
        assertThat(first).isBefore(clock.instant().minus(Duration.ofDays(250)));
        assertThat(all.getFirst().placedAt()).isBetween(clock.instant().minus(Duration.ofDays(30)), clock.instant());
        assertThat(items.ordersWithLapsedHolds(clock.instant(), 10)).isEmpty();
    }

    @Test
    void theListShowsWhatIsThereAndTheShelfCountsTheUnits() {
        var products = products();

        assertThat(products).extracting(ProductView::craft).contains(Craft.values());
        for (var product : products) {
            int free = items.availability(List.of(product.id())).getOrDefault(product.id(), 0);
            assertThat(shelf(product.id())).isEqualTo(free);
        }
    }

    @Test
    void makingItAgainChangesNothing() {
        var before = counts();

        world.make();

        assertThat(counts()).isEqualTo(before);
        assertThat(diary.finished()).isTrue();
    }

    @Test
    void theClockIsAtHome() {
        assertThat(Duration.between(
                        clock.instant(), shop.weft.shared.ShopClock.real().instant()))
                .isLessThan(Duration.ofMinutes(1));
    }

    private List<ProductView> products() {
        var ids = catalog.list(null, ALL).map(ProductCard::id).getContent();
        return new ArrayList<>(catalog.getAll(ids).values());
    }

    private List<Receipt> receipts(@org.jspecify.annotations.Nullable OrderState state) {
        return orders.list(null, null, ALL).getContent().stream()
                .filter(order -> state == null || order.state() == state)
                .toList();
    }

    private static Money pay(List<UnitCost.Line> lines) {
        var pay = lines.stream()
                .filter(line -> line.party() == Party.WAGE || line.party() == Party.STIPEND)
                .map(UnitCost.Line::owed)
                .toList();
        return Money.sum(pay, pay.getFirst().currency());
    }

    private long balance(String account) {
        return jdbc.sql("SELECT COALESCE(SUM(l.amount_minor), 0) FROM leg l JOIN account a ON a.id = l.account_id"
                        + " WHERE a.code = ? AND a.currency = 'USD'")
                .param(account)
                .query(Long.class)
                .single();
    }

    private int shelf(UUID product) {
        return jdbc.sql("SELECT units FROM shelf WHERE product = ?")
                .param(shop.weft.shared.Ids.bytes(product))
                .query(Integer.class)
                .single();
    }

    private List<Long> counts() {
        return List.of("journal", "item", "shop_order", "partner", "product").stream()
                .map(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
