package shop.weft.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.weft.catalog.Craft;
import shop.weft.demo.PlannedOrder.Fate;
import shop.weft.shared.Quarter;

/** What the demo world will be, before anything of it is done. */
class StoryTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private DemoData data = DemoData.read();
    private Story story = Story.tell(data, NOW, 250);

    @BeforeEach
    void tell() {
        data = DemoData.read();
        story = Story.tell(data, NOW, 250);
    }

    @Test
    void hasTheSizePromised() {
        assertThat(data.partners()).hasSize(8);
        assertThat(data.partners().stream().map(DemoData.Partner::country).distinct())
                .hasSize(6);
        assertThat(data.partners().stream().mapToInt(DemoData.Partner::makers).sum())
                .isGreaterThanOrEqualTo(96);
        assertThat(data.products()).hasSize(80);
        assertThat(data.products().stream().map(DemoData.Product::craft).distinct())
                .hasSize(Craft.values().length);
        assertThat(story.batches().stream().mapToInt(PlannedBatch::accepted).sum())
                .isEqualTo(600);
        assertThat(story.orders())
                .hasSize(250)
                .allMatch(order -> !order.demand().isEmpty());
    }

    @Test
    void wordsAreTheProductsOwn() {
        assertThat(data.products()).extracting(DemoData.Product::title).doesNotHaveDuplicates();
        assertThat(data.products()).extracting(DemoData.Product::description).doesNotHaveDuplicates();
        assertThat(data.products()).extracting(DemoData.Product::seed).doesNotHaveDuplicates();
        assertThat(data.products())
                .allSatisfy(product -> assertThat(product.description() + product.title())
                        .doesNotContainIgnoringCase("survivor")
                        .doesNotContainIgnoringCase("rescue")
                        .doesNotContainIgnoringCase("empower")
                        .doesNotContainIgnoringCase("hope")
                        .doesNotContainIgnoringCase("voiceless")
                        .doesNotContain("!"));
    }

    @Test
    void sellsOnlyWhatHasComeToTheHub() {
        var left = new HashMap<Integer, Integer>();
        story.batches().forEach(batch -> left.merge(batch.product(), batch.accepted(), Integer::sum));
        for (var order : story.orders()) {
            order.demand().forEach((product, units) -> {
                var made = story.batches().stream()
                        .filter(batch ->
                                batch.product() == product && batch.arrived().isBefore(order.at()))
                        .mapToInt(PlannedBatch::accepted)
                        .sum();
                var sold = story.orders().stream()
                        .filter(other ->
                                other.fate() != Fate.LEFT_UNPAID && !other.at().isAfter(order.at()))
                        .mapToInt(other -> other.demand().getOrDefault(product, 0))
                        .sum();
                assertThat(made).isGreaterThanOrEqualTo(sold);
                left.merge(product, order.fate() == Fate.LEFT_UNPAID ? 0 : -units, Integer::sum);
            });
        }
        long one = left.values().stream().filter(units -> units == 1).count();
        assertThat(one).isBetween(24L, 32L);
        assertThat(left.values()).contains(0).allMatch(units -> units >= 0);
    }

    @Test
    void twoPartnersHaveTwelveMakersInOneCraftAndQuarterAndOneIsSmall() {
        Map<String, Set<Integer>> cells = new HashMap<>();
        story.batches()
                .forEach(batch -> batch.work().stream()
                        .filter(work -> work.accepted() > 0)
                        .forEach(work -> cells.computeIfAbsent(cell(batch), key -> new HashSet<>())
                                .add(work.maker())));

        assertThat(cells.entrySet().stream()
                        .filter(cell -> cell.getValue().size() >= 12)
                        .map(cell -> cell.getKey().substring(0, 2))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(data.partners()).anyMatch(partner -> partner.makers() < 5);
    }

    @Test
    void everythingHappensBetweenItsBeginAndEnd() {
        assertThat(story.end()).isBefore(NOW);
        assertThat(story.batches()).allMatch(batch -> batch.arrived().isBefore(story.end()));
        assertThat(story.orders())
                .allMatch(
                        order -> order.at().isAfter(story.begin()) && order.at().isBefore(story.end()));
        story.batches()
                .forEach(batch -> assertThat(batch.at())
                        .isAfter(story.products().get(batch.product()).at()));
    }

    @Test
    void hasRefundsDisputesAndOrdersLeftUnpaid() {
        assertThat(story.orders().stream().filter(order -> order.refund() != null))
                .hasSizeGreaterThan(8);
        assertThat(story.orders()).extracting(PlannedOrder::fate).contains(Fate.values());
        assertThat(story.orders().stream().filter(order -> order.donation() > 0))
                .hasSizeGreaterThan(25);
    }

    @Test
    void aSmallerWorldKeepsAllCraftsAndPartners() {
        var size = new DemoProperties(new BigDecimal("0.1"));
        var small = data.with(size.products());

        var told = Story.tell(small, NOW, size.orders());

        assertThat(small.products().stream().map(DemoData.Product::craft).distinct())
                .hasSize(Craft.values().length);
        assertThat(told.orders()).hasSize(25);
    }

    @Test
    void theSameBeginningGivesTheSameStory() {
        assertThat(Story.tell(data, NOW, 250)).isEqualTo(story);
    }

    private String cell(PlannedBatch batch) {
        var product = data.products().get(batch.product());
        return product.partner() + product.craft() + Quarter.of(batch.at());
    }
}
