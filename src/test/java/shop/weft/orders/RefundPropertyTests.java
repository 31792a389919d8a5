package shop.weft.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.orders.OrderWorld.USD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.Seals;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.orders.RefundRequest.UnitRefund;
import shop.weft.payments.Payments;
import shop.weft.shared.Money;
import shop.weft.split.Terms;
import shop.weft.testing.ShopTest;

/** Random orders and random runs of refunds on the real books: every cent finds its place and nobody's wage is touched. */
@ShopTest
@Import(OrderWorld.class)
class RefundPropertyTests {

    private static final int ORDERS = 300;
    private static final int PRODUCTS = 12;
    private static final List<AccountCode> OWED_TO_OTHERS =
            List.of(AccountCode.WAGES_PAYABLE, AccountCode.STIPENDS_PAYABLE, AccountCode.PARTNER_PAYABLE);
    private static final List<String> COUNTRIES = List.of("NL", "DE", "US", "JP");

    @MockitoBean
    Payments payments;

    @Autowired
    Orders orders;

    @Autowired
    OrderWorld world;

    @Autowired
    Seals seals;

    private final Random random = new Random(20261122);

    @Test
    void whatTheBuyerPaidIsAllocatedThroughAnyRunOfRefunds() {
        var products = products();
        for (int i = 0; i < ORDERS; i++) {
            var placed = orders.place(wish(products));
            world.pay(placed);
            assertAllocated(placed);
            for (int step = 0; step < 12 && orders.remaining(placed.order()).isPositive(); step++) {
                refundSome(placed.order());
                assertAllocated(placed);
            }
            refundTheRest(placed.order());
            moveSome(placed.order());
            assertNothingLeft(placed);
            seals.sealAll();
        }
    }

    private List<UUID> products() {
        var products = new ArrayList<UUID>();
        for (int i = 0; i < PRODUCTS; i++) {
            var terms = random.nextBoolean() ? Terms.ADVANCE : Terms.CONSIGNMENT;
            products.add(world.product(3 * ORDERS / PRODUCTS + 60, terms, 2000_00 + random.nextInt(900_00), 1 + i % 3));
        }
        return products;
    }

    private NewOrder wish(List<UUID> products) {
        Map<UUID, Integer> demand = new HashMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            demand.put(products.get(random.nextInt(PRODUCTS)), 1 + random.nextInt(2));
        }
        var discount = Money.of(random.nextInt(3) == 0 ? random.nextInt(600) : 0, USD);
        var gift = Money.of(random.nextInt(3) == 0 ? 1 + random.nextInt(3000) : 0, USD);
        var purpose = gift.isPositive() && random.nextBoolean() ? "EDUCATION" : null;
        return world.wish(demand, discount, gift, purpose, COUNTRIES.get(random.nextInt(COUNTRIES.size())));
    }

    private void refundSome(UUID order) {
        var file = orders.file(order);
        var units = new ArrayList<UnitRefund>();
        file.units().forEach((item, rest) -> {
            if (rest.net().isPositive() && random.nextBoolean()) {
                units.add(unit(file, item, rest.net()));
            }
        });
        var request = new RefundRequest(units, part(file.carriage().net()), part(file.donation()), "Part");
        if (!units.isEmpty()
                || request.carriage().isPositive()
                || request.donation().isPositive()) {
            var preview = orders.preview(order, request);
            orders.refund(order, request);
            assertThat(file.total().minus(preview.total())).isEqualTo(orders.remaining(order));
        }
    }

    private UnitRefund unit(OrderFile file, UUID item, Money rest) {
        boolean lost = lost(file.receipt().order(), item);
        return switch (random.nextInt(4)) {
            case 0 -> new UnitRefund(item, rest, lost ? Disposition.KEPT : Disposition.RESTOCKED);
            case 1 -> new UnitRefund(item, Money.of(1 + random.nextLong(rest.minor()), USD), Disposition.LOST);
            default -> new UnitRefund(item, Money.of(1 + random.nextLong(rest.minor()), USD), Disposition.KEPT);
        };
    }

    private boolean lost(UUID order, UUID item) {
        return world.refundsOf(order).stream()
                .flatMap(refund -> refund.units().stream())
                .anyMatch(unit -> unit.item().equals(item) && unit.disposition() == Disposition.LOST);
    }

    private Money part(Money rest) {
        return rest.isZero() || random.nextBoolean()
                ? Money.zero(USD)
                : Money.of(random.nextLong(rest.minor() + 1), USD);
    }

    private void refundTheRest(UUID order) {
        var file = orders.file(order);
        var units = new ArrayList<UnitRefund>();
        file.units().forEach((item, rest) -> {
            if (rest.net().isPositive()) {
                units.add(new UnitRefund(item, rest.net(), Disposition.KEPT));
            }
        });
        if (file.total().isPositive()) {
            orders.refund(order, new RefundRequest(units, file.carriage().net(), file.donation(), "The rest"));
        }
    }

    private void moveSome(UUID order) {
        for (var item : orders.file(order).movable()) {
            if (random.nextBoolean()) {
                var disposition = random.nextBoolean() ? Disposition.RESTOCKED : Disposition.LOST;
                var unit = new UnitRefund(item, Money.zero(USD), disposition);
                orders.refund(order, new RefundRequest(List.of(unit), Money.zero(USD), Money.zero(USD), "Later"));
            }
        }
    }

    private void assertAllocated(OrderPlaced placed) {
        var file = orders.file(placed.order());
        var subjects = subjects(placed.order());
        assertThat(world.booked(AccountCode.STRIPE_CLEARING, subjects))
                .isEqualTo(file.total().minor());
        assertThat(file.total()).isLessThanOrEqualTo(placed.total());
        OWED_TO_OTHERS.forEach(code -> assertThat(world.debited(code, subjects))
                .as("debits of %s", code)
                .isZero());
        assertThat(world.booked(AccountCode.AFTERCARE_PAYABLE, subjects)).isNotPositive();
        file.receipt().units().forEach(unit -> {
            var remaining =
                    Objects.requireNonNull(unit.split()).minus(world.refundedParts(placed.order(), unit.item()));
            assertThat(remaining.total())
                    .isEqualTo(Objects.requireNonNull(file.units().get(unit.item()))
                            .net());
        });
        assertThat(Money.sum(
                                file.receipt().refunds().stream()
                                        .map(Receipt.Refund::amount)
                                        .toList(),
                                USD)
                        .plus(file.total()))
                .isEqualTo(placed.total());
    }

    private void assertNothingLeft(OrderPlaced placed) {
        var subjects = subjects(placed.order());
        assertThat(orders.remaining(placed.order())).isEqualTo(Money.zero(USD));
        assertThat(world.booked(AccountCode.STRIPE_CLEARING, subjects)).isZero();
        assertThat(world.booked(AccountCode.TAX_PAYABLE, subjects)).isZero();
        assertThat(world.booked(AccountCode.SHIPPING_INCOME, subjects)).isZero();
        assertThat(world.booked(AccountCode.DONATIONS, subjects)).isZero();
        assertThat(world.booked(AccountCode.DONATIONS_RESTRICTED, subjects)).isZero();
        assertThat(world.booked(AccountCode.NET_ASSETS_RESTRICTED, subjects)).isZero();
        var sales = world.booked(AccountCode.SALES, subjects)
                + world.booked(AccountCode.DISCOUNTS, subjects)
                + world.booked(AccountCode.REFUNDS, subjects)
                + world.booked(AccountCode.REFUND_AND_DISPUTE_LOSS, subjects);
        assertThat(sales).as("sales less discounts, refunds and losses").isZero();
        orders.receipt(placed.order())
                .units()
                .forEach(unit -> assertThat(world.refundedParts(placed.order(), unit.item()))
                        .isEqualTo(unit.split()));
    }

    private List<UUID> subjects(UUID order) {
        var subjects = new ArrayList<>(List.of(order));
        orders.receipt(order).refunds().forEach(refund -> subjects.add(refund.id()));
        orders.file(order).moves().forEach(move -> subjects.add(move.id()));
        return subjects;
    }
}
