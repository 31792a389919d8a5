package shop.weft.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.weft.orders.OrderWorld.USD;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import shop.weft.items.ItemState;
import shop.weft.items.StockExhausted;
import shop.weft.payments.Payments;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.DiscountTooLarge;
import shop.weft.split.Terms;

/** What holds of placing an order, on either engine. */
@Import(OrderWorld.class)
abstract class PlacingRules {

    @MockitoBean
    Payments payments;

    @Autowired
    Orders orders;

    @Autowired
    OrderWorld world;

    @Test
    void freezesWhatTheBuyerSaw() {
        var product = world.product(2, Terms.ADVANCE);
        var placed =
                orders.place(world.wish(Map.of(product, 2), Money.of(300, USD), Money.of(500, USD), "EDUCATION", "DE"));
        var receipt = orders.receipt(placed.order());
        assertThat(receipt.state()).isEqualTo(OrderState.PENDING);
        assertThat(receipt.number()).isNull();
        assertThat(receipt.goods()).isEqualTo(Money.of(9300, USD));
        assertThat(receipt.total())
                .isEqualTo(receipt.goods()
                        .plus(receipt.carriage())
                        .plus(receipt.tax())
                        .plus(receipt.donation()))
                .isEqualTo(placed.total());
        assertThat(receipt.units()).allSatisfy(unit -> {
            assertThat(unit.discount()).isEqualTo(Money.of(150, USD));
            assertThat(unit.split()).isNull();
            assertThat(world.item(unit.item()).state()).isEqualTo(ItemState.HELD);
            assertThat(world.item(unit.item()).tag()).isEqualTo(unit.tag());
        });
        var lines = Money.sum(
                placed.lines().stream()
                        .map(line -> line.each().times(line.quantity()))
                        .toList(),
                USD);
        assertThat(lines).isEqualTo(placed.total());
    }

    @Test
    void holdsAllOrNothing() {
        var plenty = world.product(3, Terms.ADVANCE);
        var single = world.product(1, Terms.ADVANCE);
        world.place(single);
        assertThatThrownBy(() -> orders.place(world.wish(Map.of(plenty, 2, single, 1))))
                .isInstanceOfSatisfying(
                        StockExhausted.class,
                        exhausted -> assertThat(exhausted.products()).containsExactly(single));
        assertThat(world.free(plenty)).isEqualTo(3);
    }

    @Test
    void refusesATotalTheBuyerHasNotSeen() {
        var product = world.product(1, Terms.ADVANCE);
        var wish = world.wish(Map.of(product, 1));
        var stale = new NewOrder(
                wish.demand(),
                wish.address(),
                wish.donation(),
                null,
                wish.expectedTotal().minus(Money.of(1, USD)));
        assertThatThrownBy(() -> orders.place(stale))
                .isInstanceOfSatisfying(
                        TotalChanged.class,
                        changed -> assertThat(changed.total()).isEqualTo(wish.expectedTotal()));
        assertThat(world.free(product)).isEqualTo(1);
    }

    @Test
    void refusesAUnitThatCostsMoreThanItsPriceCanBear() {
        var product = world.product(1, Terms.CONSIGNMENT, 6_000_00, 1);
        assertThatThrownBy(() -> world.place(product))
                .isInstanceOfSatisfying(
                        CostsOvertookPrice.class,
                        overtaken -> assertThat(overtaken.product()).isEqualTo(product));
        assertThat(world.free(product)).isEqualTo(1);
    }

    @Test
    void refusesADiscountThatOthersWouldPayFor() {
        var product = world.product(1, Terms.ADVANCE);
        var wish = world.wish(Map.of(product, 1), Money.of(4000, USD), Money.zero(USD), null, "NL");
        assertThatThrownBy(() -> orders.place(wish)).isInstanceOf(DiscountTooLarge.class);
        assertThat(world.free(product)).isEqualTo(1);
    }

    @Test
    void placesOnceForAPageSentTwice() {
        var product = world.product(2, Terms.ADVANCE);
        var wish = world.wish(Map.of(product, 1));
        var id = Ids.random();
        assertThat(orders.place(id, wish, null)).isEqualTo(orders.place(id, wish, null));
        assertThat(world.free(product)).isEqualTo(1);
    }

    @Test
    void leavesTimeForAPageWhenTheFirstNeverOpened() {
        var wish = world.wish(Map.of(world.product(1, Terms.ADVANCE), 1));
        var id = Ids.random();
        orders.place(id, wish, null);
        world.age(id, 20);
        var aged = orders.receipt(id).heldUntil();
        assertThat(orders.place(id, wish, null).heldUntil()).isAfterOrEqualTo(aged.plusSeconds(19 * 60));
    }

    @Test
    void placesOnceForAPageSentTwiceAtOnce() throws Exception {
        var product = world.product(1, Terms.ADVANCE);
        var wish = world.wish(Map.of(product, 1));
        var id = Ids.random();
        Callable<UUID> pressPay = () -> orders.place(id, wish, null).order();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(pressPay))
                    .toList();
            for (var press : presses) {
                assertThat(press.get()).isEqualTo(id);
            }
        }
        assertThat(world.free(product)).isZero();
    }

    @Test
    void handsTheHoldToTheOrderThatReplacesIt() {
        var product = world.product(1, Terms.ADVANCE);
        var first = world.place(product);
        var gift = world.wish(Map.of(product, 1), Money.zero(USD), Money.of(500, USD), null, "NL");
        var second = orders.place(Ids.random(), gift, first.order());
        assertThat(second.replaced()).isEqualTo(first.order());
        assertThat(orders.receipt(first.order()).state()).isEqualTo(OrderState.RELEASED);
        assertThat(orders.receipt(second.order()).state()).isEqualTo(OrderState.PENDING);
        assertThat(world.free(product)).isZero();
    }

    @Test
    void aChangedPageTakesOverTheHoldOfItsOwnOrder() {
        var product = world.product(1, Terms.ADVANCE);
        var id = Ids.random();
        orders.place(id, world.wish(Map.of(product, 1)), null);
        var abroad = world.wish(Map.of(product, 1), Money.zero(USD), Money.zero(USD), null, "DE");
        var second = orders.place(id, abroad, null);
        assertThat(second.order()).isNotEqualTo(id);
        assertThat(second.replaced()).isEqualTo(id);
    }

    @Test
    void aPageChangedTwiceTakesOverTheHoldOfItsSecondOrder() {
        var product = world.product(1, Terms.ADVANCE);
        var id = Ids.random();
        orders.place(id, world.wish(Map.of(product, 1)), null);
        var second = orders.place(id, abroad(product, "DE"), null);
        var third = orders.place(id, abroad(product, "US"), second.order());
        assertThat(third.replaced()).isEqualTo(second.order());
        assertThat(orders.stateOf(second.order())).hasValue(OrderState.RELEASED);
        assertThat(orders.stateOf(third.order())).hasValue(OrderState.PENDING);
    }

    @Test
    void placesOnceForAChangedPageSentTwice() {
        var product = world.product(1, Terms.ADVANCE);
        var id = Ids.random();
        orders.place(id, world.wish(Map.of(product, 1)), null);
        var second = orders.place(id, abroad(product, "DE"), null);
        assertThat(orders.place(id, abroad(product, "DE"), null).order()).isEqualTo(second.order());
        assertThat(orders.place(id, abroad(product, "DE"), second.order()).order())
                .isEqualTo(second.order());
    }

    @Test
    void aPageSentAgainAfterItsHoldHadEndedKeepsItsNewOrder() {
        var product = world.product(1, Terms.ADVANCE);
        var wish = world.wish(Map.of(product, 1));
        var id = Ids.random();
        orders.place(id, wish, null);
        orders.release(id);
        var second = orders.place(id, wish, null);
        assertThat(orders.place(id, wish, second.order()).order()).isEqualTo(second.order());
        var third = orders.place(id, abroad(product, "DE"), second.order());
        assertThat(third.replaced()).isEqualTo(second.order());
        world.pay(third);
        assertThatThrownBy(() -> orders.place(id, wish, third.order())).isInstanceOf(AlreadyPaid.class);
    }

    private NewOrder abroad(UUID product, String country) {
        return world.wish(Map.of(product, 1), Money.zero(USD), Money.zero(USD), null, country);
    }

    @Test
    void freesTheUnitsOfAnOrderGivenUp() {
        var product = world.product(1, Terms.ADVANCE);
        var placed = world.place(product);
        orders.release(placed.order());
        orders.release(placed.order());
        assertThat(world.free(product)).isEqualTo(1);
        assertThat(orders.renew(placed.order())).isEmpty();
    }
}
