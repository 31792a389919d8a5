package shop.weft.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.split.Terms;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** Two at the hub who take back units of the same orders: whose units come first says nothing about the orders. */
@Import({ShopWorld.class, BuyersOfAll.class})
@ShopTest
@OnMySql
class ReturnsOfSeveralOrdersOnMySqlTests {

    @Autowired
    private ShopWorld world;

    @Autowired
    private BuyersOfAll buyers;

    @Autowired
    private Parcels parcels;

    @Autowired
    private Receiving receiving;

    @Autowired
    private Shipments shipments;

    @Autowired
    private GoodsReturns returns;

    @Autowired
    private Items items;

    private UUID product;
    private UUID partner;
    private List<ItemView> units;

    @BeforeEach
    void fourUnitsAreMade() {
        product = world.productOnPaper(Terms.ADVANCE);
        partner = world.partnerOf(product);
        units = items.getAll(world.accept(product, buyers.maker(partner), 4));
    }

    @Test
    void twoWhoTakeBackFromTheSameOrdersBothDo() throws Exception {
        var first = shipped(0, 2);
        var second = shipped(1, 3);

        Racing.together(() -> returns.receive(tags(0, 3), true), () -> returns.receive(tags(1, 2), false));

        assertThat(returns.of(first)).containsOnlyKeys(id(0), id(2));
        assertThat(returns.of(second)).containsOnlyKeys(id(1), id(3));
    }

    /** Only these are at the hub, so it is these that the order buys. */
    private UUID shipped(int one, int other) {
        var parcel = parcels.open(partner);
        parcels.add(partner, parcel, List.of(id(one), id(other)));
        parcels.send(partner, parcel, "Post", "");
        receiving.receiveTags(parcel, tags(one, other));
        var order = buyers.buy(product, 2);
        shipments.pack(order, tags(one, other));
        shipments.ship(order, "Post", "");
        return order;
    }

    private List<String> tags(int one, int other) {
        return List.of(units.get(one).tag().code(), units.get(other).tag().code());
    }

    private UUID id(int number) {
        return units.get(number).id();
    }
}
