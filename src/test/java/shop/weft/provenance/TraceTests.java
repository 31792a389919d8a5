package shop.weft.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.provenance.Neighbours.Q1;
import static shop.weft.provenance.Neighbours.Q2;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.Catalog;
import shop.weft.items.Items;
import shop.weft.items.Tag;
import shop.weft.partners.Partners;
import shop.weft.production.Cohort.MakerCount;
import shop.weft.production.Cohorts;
import shop.weft.production.Production;
import shop.weft.production.WorkDone;
import shop.weft.provenance.MakerGroup.Level;
import shop.weft.shared.Ids;
import shop.weft.shared.Quarter;
import shop.weft.shared.SqlTime;
import shop.weft.split.Terms;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;
import shop.weft.testing.SqlCount;

/** Each test moves its batches to a world region of its own, so that nobody else's makers count. */
@ShopTest
@Import({ShopWorld.class, SqlCount.class})
class TraceTests {

    @Autowired
    private ShopWorld world;

    @Autowired
    private Trace trace;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Production production;

    @Autowired
    private Artisans artisans;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Partners partners;

    @Autowired
    private Items items;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void tellsOfAPartnerWithTenMakersInTheQuarter() {
        var product = world.productOnPaper(Terms.ADVANCE);
        var units = make(product, makers(product, 10), Q1);

        var unit = trace.of(tagOf(units.getFirst())).orElseThrow();

        assertThat(unit.product()).isEqualTo(product);
        assertThat(unit.group().level()).isEqualTo(Level.PARTNER);
        assertThat(unit.group().period()).isEqualTo("2025 Q1");
        assertThat(unit.group().makers()).isEqualTo(10);
        assertThat(unit.group().exact()).isTrue();
        assertThat(unit.partnerAlias())
                .isEqualTo(partners.get(partnerOf(product)).alias());
        assertThat(groupsOf(product)).containsExactly(unit.group());
    }

    @Test
    void namesNoPartnerWithNine() {
        var product = world.productOnPaper(Terms.ADVANCE);
        var units = make(product, makers(product, 9), Q1);

        var unit = trace.of(tagOf(units.getFirst())).orElseThrow();

        assertThat(unit.group()).isEqualTo(new MakerGroup(Level.NETWORK, null, null, null, null, 10, false));
        assertThat(unit.partnerAlias()).isNull();
    }

    @Test
    void countsAMakerOnceAndOnlyWhereHerPiecesWereAccepted() {
        var product = world.productOnPaper(Terms.CONSIGNMENT);
        var makers = makers(product, 5);
        make(product, makers.subList(0, 4), Q1);
        make(product, makers.subList(0, 3), Q1);
        make(product, makers.subList(2, 5), Q2);
        var partner = partnerOf(product);

        var cohort = cohorts.around(product).orElseThrow();

        assertThat(cohort.partner()).isEqualTo(partner);
        assertThat(cohort.made()).containsExactly(Q1, Q2);
        assertThat(cohort.counts())
                .containsExactlyInAnyOrder(
                        new MakerCount(partner, "NP", Set.of(Q1), 2),
                        new MakerCount(partner, "NP", Set.of(Q1, Q2), 2),
                        new MakerCount(partner, "NP", Set.of(Q2), 1));
    }

    @Test
    void aMakerWhosePiecesWereRejectedIsNoneOfTheGroup() {
        var product = world.productOnPaper(Terms.ADVANCE);
        var makers = makers(product, 10);
        var batch = production.startBatch(product, 10);
        makers.forEach(maker ->
                production.record(batch, new WorkDone(maker, today(), 60, 1, maker.equals(makers.getLast()) ? 0 : 1)));
        production.accept(batch);
        place(product, batch, Q1);

        assertThat(groupsOf(product)).extracting(MakerGroup::level).containsExactly(Level.NETWORK);
    }

    @Test
    void asksTheDatabaseOnceForAProductPage() throws Exception {
        var product = world.productOnPaper(Terms.ADVANCE);
        make(product, makers(product, 3), Q1);

        assertThat(SqlCount.during(() -> groupsOf(product))).hasSize(1);
    }

    @Test
    void tellsOfSeveralProductsInOneStatement() throws Exception {
        var large = world.productOnPaper(Terms.ADVANCE);
        make(large, makers(large, 10), Q1);
        var small = world.productOnPaper(Terms.ADVANCE);
        make(small, makers(small, 2), Q1);
        var unmade = world.productOnPaper(Terms.ADVANCE);

        var sql = SqlCount.during(() -> {
            var groups = trace.groupsOf(List.of(large, small, unmade));
            assertThat(groups).containsOnlyKeys(large, small);
            assertThat(groups.get(large)).extracting(MakerGroup::country).containsExactly("NP");
            assertThat(groups.get(small)).extracting(MakerGroup::level).containsExactly(Level.NETWORK);
            return groups;
        });

        assertThat(sql).hasSize(1);
        assertThat(trace.groupsOf(List.of())).isEmpty();
    }

    @Test
    void knowsNothingOfWhatWasNotMade() {
        assertThat(groupsOf(world.productOnPaper(Terms.ADVANCE))).isEmpty();
        assertThat(trace.of(Tag.random())).isEmpty();
    }

    private List<MakerGroup> groupsOf(UUID product) {
        return trace.groupsOf(List.of(product)).getOrDefault(product, List.of());
    }

    private List<UUID> makers(UUID product, int number) {
        var partner = partnerOf(product);
        return IntStream.range(0, number)
                .mapToObj(i -> artisans.register(
                        partner,
                        "BL-" + i,
                        AgeStatus.ADULT_DECLARED,
                        Arrangement.INDEPENDENT_WAGE,
                        today().minusYears(1)))
                .toList();
    }

    private List<UUID> make(UUID product, List<UUID> makers, Quarter quarter) {
        var batch = production.startBatch(product, makers.size());
        makers.forEach(maker -> production.record(batch, new WorkDone(maker, today(), 660, 1, 1)));
        var units = production.accept(batch);
        place(product, batch, quarter);
        return units;
    }

    /** Into a quarter of the past and a region of its own. */
    private void place(UUID product, UUID batch, Quarter quarter) {
        var day =
                SqlTime.toColumn(quarter.firstDay().plusDays(40).atStartOfDay().toInstant(ZoneOffset.UTC));
        jdbc.sql("UPDATE batch SET accepted_at = ?, region = ? WHERE id = ?")
                .params(day, "REGION_" + product, Ids.bytes(batch))
                .update();
        jdbc.sql("UPDATE item SET made_on = ? WHERE batch = ?")
                .params(day, Ids.bytes(batch))
                .update();
    }

    private UUID partnerOf(UUID product) {
        return Objects.requireNonNull(catalog.getAll(List.of(product)).get(product))
                .partner();
    }

    private Tag tagOf(UUID item) {
        return items.getAll(List.of(item)).getFirst().tag();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
