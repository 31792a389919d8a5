package shop.weft.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import shop.weft.items.Items;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.CostSheetRefused;
import shop.weft.split.Terms;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;
import shop.weft.testing.SqlCount;

@ShopTest
@Import({ShopWorld.class, SqlCount.class})
class CatalogTests {

    @Autowired
    private ShopWorld world;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Items items;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void freezesTheSplitWithTheVersion() {
        var product = product(world.product(1, Terms.ADVANCE));

        assertThat(product.split().parts().total()).isEqualTo(product.price());
        assertThat(catalog.version(product.version())).isEqualTo(product);
        assertThat(catalog.find(product.slug())).contains(product);
        assertThat(product.pictures()).hasSize(1);
        assertThat(catalog.termsOf(product.id())).isEqualTo(Terms.ADVANCE);
    }

    @Test
    void storesNothingOfARefusedSheet() {
        var before = rows();

        assertThatExceptionOfType(CostSheetRefused.class)
                .isThrownBy(() -> world.product(1, Terms.ADVANCE, Money.of(500, ShopWorld.USD)));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void listsWhatIsNewFirstAndWhatIsSoldOutLast() {
        var first = world.product(1, Terms.ADVANCE);
        var soldOut = world.product(1, Terms.ADVANCE);
        var latest = world.product(1, Terms.ADVANCE);
        hold(soldOut);

        var listed = catalog.list(Craft.KANTHA, PageRequest.of(0, 1000))
                .map(ProductCard::id)
                .getContent();

        assertThat(listed.indexOf(latest)).isLessThan(listed.indexOf(first));
        assertThat(listed.indexOf(first)).isLessThan(listed.indexOf(soldOut));
    }

    @Test
    void comesBackIntoTheListWhenAHoldIsReleased() {
        var product = world.product(1, Terms.ADVANCE);
        var soldOut = world.product(1, Terms.ADVANCE);
        var order = hold(product);
        hold(soldOut);
        items.release(order);

        var listed =
                catalog.list(null, PageRequest.of(0, 1000)).map(ProductCard::id).getContent();

        assertThat(listed.indexOf(product)).isNotNegative().isLessThan(listed.indexOf(soldOut));
    }

    @Test
    void readsAPageInThreeStatements() throws Exception {
        for (int i = 0; i < 5; i++) {
            world.product(1, Terms.ADVANCE);
        }

        assertThat(SqlCount.during(() -> catalog.list(null, PageRequest.of(0, 4))))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(SqlCount.during(() -> catalog.find("no-such-piece"))).hasSize(1);
        assertThat(SqlCount.during(() -> catalog.moreOfCraft(Craft.FELT, Ids.random(), 3)))
                .hasSize(1);
    }

    @Test
    void readsAProductInOneStatement() throws Exception {
        var product = product(world.product(2, Terms.ADVANCE));

        assertThat(SqlCount.during(() -> catalog.find(product.slug()))).hasSize(1);
        assertThat(SqlCount.during(() -> catalog.getAll(List.of(product.id())))).hasSize(1);
    }

    @Test
    void countsEachCraftAndPagesThroughIt() {
        world.product(1, Terms.ADVANCE);
        world.product(1, Terms.ADVANCE);

        var page = catalog.list(Craft.KANTHA, PageRequest.of(1, 1));

        assertThat(page.getTotalElements()).isEqualTo(catalog.countByCraft().get(Craft.KANTHA));
        assertThat(page.getContent()).hasSize(1);
        assertThat(catalog.list(Craft.MACRAME, PageRequest.of(0, 10))).isEmpty();
    }

    private ProductView product(UUID id) {
        return Objects.requireNonNull(catalog.getAll(List.of(id)).get(id));
    }

    private UUID hold(UUID product) {
        var order = Ids.random();
        transaction.executeWithoutResult(
                status -> items.hold(order, Map.of(product, 1), java.time.Instant.parse("2100-01-01T00:00:00Z")));
        return order;
    }

    private List<Long> rows() {
        return List.of("product", "product_version", "product_picture", "shelf", "picture").stream()
                .map(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
