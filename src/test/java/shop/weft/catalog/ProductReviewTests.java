package shop.weft.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionOperations;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.identity.NotTheirs;
import shop.weft.items.Items;
import shop.weft.items.StockExhausted;
import shop.weft.shared.Ids;
import shop.weft.split.Terms;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** A product's way from the first word to the shelf and off it again. */
@ShopTest
@Import(ShopWorld.class)
class ProductReviewTests {

    @Autowired
    private ShopWorld world;

    @Autowired
    private ProductFiles files;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Items items;

    @Autowired
    private Artisans artisans;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void keepsADraftThatIsUnfinishedAndWrong() {
        var partner = partner();
        var text = new DraftText("", "", DraftWords.NONE, sheet("about fifty", "10"), List.of());

        var file = files.get(partner, files.start(partner, text, null));

        assertThat(file.text().sheet().price()).isEqualTo("about fifty");
        assertThat(file.judgement().gaps()).contains("craft", "title", "photos", "price", "customsCode");
        assertThat(files.submit(partner, file.id(), null)).isFalse();
    }

    @Test
    void publishesOnApprovalWithWhatWasWritten() {
        var partner = partner();
        var id = submitted(partner, "Moonrise throw");

        assertThat(catalog.getAll(List.of(id))).isEmpty();
        approve(id);

        var view = onSale(id);
        assertThat(view.title()).isEqualTo("Moonrise throw");
        assertThat(view.customsCode()).isEqualTo("621490");
        assertThat(view.split().parts().total()).isEqualTo(view.price());
        assertThat(files.get(partner, id).history())
                .extracting(ProductEvent::deed)
                .containsExactly(Deed.APPROVED, Deed.SUBMITTED, Deed.STARTED);
    }

    @Test
    void returnsWithACommentAndTakesTheNextTry() {
        var partner = partner();
        var id = submitted(partner, "Kantha runner");
        reviews.sendBack(id, reviews.get(id).version(), "Say how long it is.", null);

        var returned = files.get(partner, id);
        assertThat(returned.state()).isEqualTo(ProductState.RETURNED);
        assertThat(returned.comment()).isEqualTo("Say how long it is.");

        files.save(partner, id, returned.version(), text("Kantha runner, 2 m", "60"), null);
        assertThat(files.submit(partner, id, null)).isTrue();
        approve(id);
        assertThat(onSale(id).title()).isEqualTo("Kantha runner, 2 m");
    }

    @Test
    void soldAndMadeUnitsKeepTheirVersion() {
        var product = world.product(1, Terms.ADVANCE);
        var partner = world.partnerOf(product);
        var before = onSale(product);
        var order = Ids.random();
        var sold =
                transaction.execute(tx -> items.hold(order, Map.of(product, 1), Instant.parse("2100-01-01T00:00:00Z")));

        change(partner, product, "A new name", "75");
        approve(product);

        assertThat(onSale(product).title()).isEqualTo("A new name");
        assertThat(onSale(product).version()).isNotEqualTo(before.version());
        assertThat(onSale(product).slug()).isEqualTo(before.slug());
        var unit = Objects.requireNonNull(sold).getFirst();
        assertThat(unit.productVersion()).isEqualTo(before.version());
        assertThat(catalog.version(unit.productVersion()).price()).isEqualTo(before.price());
        var maker = artisans.register(
                partner, "BL-77", AgeStatus.ADULT_DECLARED, Arrangement.INDEPENDENT_WAGE, LocalDate.of(2020, 1, 1));
        assertThat(items.getAll(world.accept(product, maker, 1)).getFirst().productVersion())
                .isEqualTo(onSale(product).version());
    }

    @Test
    void whatIsOnSaleStaysWhileAChangeWaits() {
        var product = world.product(1, Terms.ADVANCE);
        var partner = world.partnerOf(product);
        var before = onSale(product);
        change(partner, product, "Another name", "80");

        assertThat(onSale(product)).isEqualTo(before);
        assertThat(reviews.get(product).changes())
                .extracting(DraftText.Change::field)
                .contains("title", "price");
        files.withdraw(partner, product, null);
        files.discard(partner, product, null);
        assertThat(files.get(partner, product).state()).isEqualTo(ProductState.PUBLISHED);
        assertThat(files.get(partner, product).changes()).isEmpty();
    }

    @Test
    void twoReviewersMakeOneVersion() throws Exception {
        var partner = partner();
        var id = submitted(partner, "Contested basket");
        int version = reviews.get(id).version();
        var together = new CyclicBarrier(2);
        Callable<Boolean> approval = () -> {
            together.await(30, TimeUnit.SECONDS);
            try {
                reviews.approve(id, version, "", null);
                return true;
            } catch (OptimisticLockingFailureException quicker) {
                return false;
            }
        };
        try (var reviewers = Executors.newFixedThreadPool(2)) {
            var done = Stream.of(reviewers.submit(approval), reviewers.submit(approval))
                    .toList();
            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(files.get(partner, id).published()).isEqualTo(1);
    }

    @Test
    void retiredLeavesTheListsAndCannotBeBought() {
        var product = world.product(2, Terms.ADVANCE);
        var partner = world.partnerOf(product);
        var slug = onSale(product).slug();
        files.retire(partner, product, null);

        assertThat(catalog.slugs()).doesNotContain(slug);
        assertThat(catalog.list(Craft.KANTHA, PageRequest.of(0, 1000)))
                .extracting(ProductCard::id)
                .doesNotContain(product);
        assertThat(catalog.find(slug)).hasValueSatisfying(view -> {
            assertThat(view.retired()).isTrue();
            assertThat(view.stock().isSoldOut()).isTrue();
        });
        assertThatExceptionOfType(StockExhausted.class).isThrownBy(() -> hold(product));

        files.bringBack(partner, product, null);
        assertThat(catalog.slugs()).contains(slug);
        hold(product);
    }

    @Test
    void refusesAnEditOfAPageThatIsOutOfDate() {
        var partner = partner();
        var id = files.start(partner, text("First", "60"), null);
        int seen = files.get(partner, id).version();
        files.save(partner, id, seen, text("Second", "60"), null);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> files.save(partner, id, seen, text("Third", "60"), null));
        assertThat(files.get(partner, id).text().words().title()).isEqualTo("Second");
    }

    @Test
    void someoneElsesProductIsNotThere() {
        var id = files.start(partner(), text("Mine", "60"), null);
        var other = partner();

        assertThatExceptionOfType(NotTheirs.class).isThrownBy(() -> files.get(other, id));
        assertThatExceptionOfType(NotTheirs.class).isThrownBy(() -> files.retire(other, id, null));
        assertThat(files.list(other, ProductState.DRAFT, PageRequest.of(0, 10))).isEmpty();
    }

    private void hold(UUID product) {
        transaction.executeWithoutResult(
                tx -> items.hold(Ids.random(), Map.of(product, 1), Instant.parse("2100-01-01T00:00:00Z")));
    }

    private UUID partner() {
        return world.partnerOf(world.productOnPaper(Terms.ADVANCE));
    }

    private UUID submitted(UUID partner, String title) {
        var id = files.start(partner, text(title, "60"), null);
        assertThat(files.submit(partner, id, null)).isTrue();
        return id;
    }

    private void change(UUID partner, UUID product, String title, String price) {
        files.save(partner, product, files.get(partner, product).version(), text(title, price), null);
        assertThat(files.submit(partner, product, null)).isTrue();
    }

    private void approve(UUID id) {
        reviews.approve(id, reviews.get(id).version(), "", null);
    }

    private ProductView onSale(UUID product) {
        return Objects.requireNonNull(catalog.getAll(List.of(product)).get(product));
    }

    private static DraftText text(String title, String price) {
        return new DraftText(
                "KANTHA",
                "ADVANCE",
                new DraftWords(title, "Two layers held by stitches.", "2 m", "cotton", "By hand", "300", "6214.90"),
                sheet(price, "220"),
                List.of(new PictureView(Ids.random(), "A red scarf")));
    }

    private static DraftSheet sheet(String price, String rate) {
        return new DraftSheet("WAGE", price, "", "650, 660, 670", rate, "500", "300", "250");
    }
}
