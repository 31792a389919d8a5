package shop.weft.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.split.Terms;
import shop.weft.testing.ShopWorld;
import shop.weft.testing.SqlCount;

/** What lists show, in which order, and what it costs the database. */
@Import({ShopWorld.class, SqlCount.class})
abstract class CatalogListRules {

    /** Each product of these tests comes in after all others. */
    private static final AtomicLong DAYS = new AtomicLong();

    @Autowired
    private Catalog catalog;

    @Autowired
    private ShopWorld world;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void newestStandsFirstAndSoldOutLast() {
        var first = received(1);
        var second = received(1);
        assertThat(listed()).startsWith(second, first);

        take(second);
        assertThat(listed()).startsWith(first).doesNotContain(second);
        assertThat(catalog.list(null, PageRequest.of(0, 1000)).getContent())
                .filteredOn(card -> card.id().equals(second))
                .singleElement()
                .satisfies(card -> assertThat(card.stock()).isEqualTo(new Stock(0, 1)));
        take(first);
    }

    @Test
    void theWindowShowsTheNewestAndAFaceOfEachCraft() throws Exception {
        var product = received(2);
        var sql = SqlCount.during(() -> {
            var window = catalog.window(1);
            assertThat(window.newest()).extracting(ProductCard::id).containsExactly(product);
            assertThat(window.crafts()).singleElement().satisfies(face -> {
                assertThat(face.craft()).isEqualTo(Craft.KANTHA);
                assertThat(face.newest().id()).isEqualTo(product);
                assertThat(face.products()).isPositive();
            });
            return window;
        });
        assertThat(sql).hasSize(1);
    }

    @Test
    void moreOfACraftLeavesOutTheProductItself() {
        var product = received(1);
        var other = received(1);
        assertThat(catalog.moreOfCraft(Craft.KANTHA, product, 1))
                .extracting(ProductCard::id)
                .containsExactly(other);
    }

    @Test
    void aProductComesWithItsStockAndTermsInOneStatement() throws Exception {
        var product = received(3);
        take(product);
        var slug = Objects.requireNonNull(catalog.getAll(List.of(product)).get(product))
                .slug();
        var sql = SqlCount.during(() -> {
            assertThat(catalog.find(slug)).hasValueSatisfying(view -> {
                assertThat(view.stock()).isEqualTo(new Stock(2, 3));
                assertThat(view.terms()).isEqualTo(Terms.ADVANCE);
            });
            return slug;
        });
        assertThat(sql).hasSize(1);
        assertThat(catalog.slugs()).contains(slug).isSorted();
    }

    private List<UUID> listed() {
        return catalog.list(null, PageRequest.of(0, 2)).map(ProductCard::id).getContent();
    }

    private UUID received(int units) {
        var at = Instant.parse("2100-01-01T00:00:00Z").plus(Duration.ofDays(DAYS.incrementAndGet()));
        var product = world.productOnPaper(Terms.ADVANCE);
        transactions.executeWithoutResult(tx -> catalog.received(product, units, at));
        return product;
    }

    private void take(UUID product) {
        transactions.executeWithoutResult(
                tx -> assertThat(catalog.take(product, 1)).isTrue());
    }
}
