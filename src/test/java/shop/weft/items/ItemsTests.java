package shop.weft.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.split.Terms;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

@ShopTest
@Import(ShopWorld.class)
class ItemsTests {

    private static final Instant TOMORROW = Instant.parse("2100-01-02T00:00:00Z");

    @Autowired
    private ShopWorld world;

    @Autowired
    private Items items;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void holdsTheOldestUnitsForAnOrder() {
        var product = world.product(3, Terms.ADVANCE);
        var order = Ids.random();

        var held = hold(order, Map.of(product, 2));

        assertThat(held).hasSize(2).allSatisfy(unit -> {
            assertThat(unit.state()).isEqualTo(ItemState.HELD);
            assertThat(unit.order()).isEqualTo(order);
            assertThat(unit.cost().lines()).extracting(UnitCost.Line::party).contains(Party.WAGE, Party.MATERIALS);
        });
        assertThat(free(product)).isEqualTo(1);
    }

    @Test
    void holdsAllOfTheDemandOrNothing() {
        var plenty = world.product(5, Terms.ADVANCE);
        var few = world.product(1, Terms.ADVANCE);

        assertThatExceptionOfType(StockExhausted.class)
                .isThrownBy(() -> hold(Ids.random(), Map.of(plenty, 2, few, 2)))
                .satisfies(exhausted -> assertThat(exhausted.products()).containsExactly(few));

        assertThat(free(plenty)).isEqualTo(5);
        assertThat(free(few)).isEqualTo(1);
    }

    @Test
    void sellsWhatIsHeldAndSaysSoAgain() {
        var product = world.product(1, Terms.ADVANCE);
        var order = Ids.random();
        var unit = hold(order, Map.of(product, 1)).getFirst().id();

        assertThat(items.sell(order, List.of(unit))).isTrue();
        assertThat(items.sell(order, List.of(unit))).isTrue();

        assertThat(get(unit).state()).isEqualTo(ItemState.SOLD);
        assertThat(custody(unit)).containsExactly("BORN", "PACKED", "SENT", "RECEIVED", "SOLD");
    }

    @Test
    void sellsTheSameUnitsAgainAfterALostHoldWhileTheyAreFree() {
        var product = world.product(1, Terms.ADVANCE);
        var order = Ids.random();
        var unit = hold(order, Map.of(product, 1)).getFirst().id();
        items.release(order);

        assertThat(items.sell(order, List.of(unit))).isTrue();

        assertThat(free(product)).isZero();
        assertThatExceptionOfType(StockExhausted.class).isThrownBy(() -> hold(Ids.random(), Map.of(product, 1)));
    }

    @Test
    void sellsNothingOfALostHoldWhenOneUnitIsGone() {
        var product = world.product(2, Terms.ADVANCE);
        var slow = Ids.random();
        var wanted = hold(slow, Map.of(product, 2)).stream().map(ItemView::id).toList();
        items.release(slow);
        var quick = hold(Ids.random(), Map.of(product, 1)).getFirst();

        assertThat(items.sell(slow, wanted)).isFalse();

        assertThat(items.getAll(wanted))
                .allSatisfy(unit -> assertThat(unit.state())
                        .isEqualTo(unit.id().equals(quick.id()) ? ItemState.HELD : ItemState.AVAILABLE));
        assertThat(free(product)).isEqualTo(1);
    }

    @Test
    void releasesWhatIsHeldButNotWhatIsSold() {
        var product = world.product(2, Terms.ADVANCE);
        var order = Ids.random();
        var units = hold(order, Map.of(product, 2));
        items.sell(order, List.of(units.getFirst().id()));

        items.release(order);

        assertThat(get(units.getFirst().id()).state()).isEqualTo(ItemState.SOLD);
        assertThat(get(units.getLast().id()).state()).isEqualTo(ItemState.AVAILABLE);
    }

    @Test
    void namesOrdersWhoseHoldHasLapsed() {
        var order = Ids.random();
        hold(order, Map.of(world.product(1, Terms.ADVANCE), 1));

        assertThat(items.ordersWithLapsedHolds(TOMORROW.plusSeconds(1), 1000)).contains(order);
        items.extendHold(order, TOMORROW.plusSeconds(60));
        assertThat(items.ordersWithLapsedHolds(TOMORROW.plusSeconds(1), 1000)).doesNotContain(order);
    }

    @Test
    void takesASoldUnitBackWithItsCostsInStock() {
        var product = world.product(1, Terms.CONSIGNMENT);
        var unit = sold(product);
        var value = Money.of(1234, ShopWorld.USD);

        items.restock(unit, Map.of(1, value));

        var back = get(unit);
        assertThat(back.state()).isEqualTo(ItemState.AVAILABLE);
        assertThat(back.cost().lines().getFirst().inStock()).isEqualTo(value);
        assertThat(free(product)).isEqualTo(1);
        assertThat(custody(unit)).containsExactly("BORN", "PACKED", "SENT", "RECEIVED", "SOLD", "RESTOCKED");
        assertThatIllegalStateException().isThrownBy(() -> items.restock(unit, Map.of()));
    }

    @Test
    void writesASoldUnitOffOnce() {
        var unit = sold(world.product(1, Terms.ADVANCE));

        items.writeOff(unit);

        assertThat(get(unit).state()).isEqualTo(ItemState.WRITTEN_OFF);
        assertThat(get(unit).order()).isNotNull();
        assertThatIllegalStateException().isThrownBy(() -> items.writeOff(unit));
    }

    @Test
    void findsAUnitByItsTag() {
        var unit = get(sold(world.product(1, Terms.ADVANCE)));

        assertThat(items.findByTag(unit.tag())).contains(unit);
        assertThat(items.findByTag(Tag.random())).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesAHoldWithoutAnOrder() {
        var unit = get(sold(world.product(1, Terms.ADVANCE)));

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> jdbc.sql("UPDATE item SET order_id = NULL WHERE id = ?")
                        .param(Ids.bytes(unit.id()))
                        .update())
                .isInstanceOfAny(DataIntegrityViolationException.class, UncategorizedSQLException.class);
    }

    private UUID sold(UUID product) {
        var order = Ids.random();
        var unit = hold(order, Map.of(product, 1)).getFirst().id();
        items.sell(order, List.of(unit));
        return unit;
    }

    private List<ItemView> hold(UUID order, Map<UUID, Integer> demand) {
        return Objects.requireNonNull(transaction.execute(status -> items.hold(order, demand, TOMORROW)));
    }

    private ItemView get(UUID unit) {
        return items.getAll(List.of(unit)).getFirst();
    }

    private int free(UUID product) {
        return items.availability(List.of(product)).getOrDefault(product, 0);
    }

    private List<String> custody(UUID unit) {
        return jdbc.sql("SELECT kind FROM custody_event WHERE item = ? ORDER BY happened_at")
                .param(Ids.bytes(unit))
                .query((row, n) -> row.getString(1))
                .list();
    }
}
