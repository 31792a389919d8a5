package shop.weft.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.Artisans;
import shop.weft.artisans.PaidWorkRefused;
import shop.weft.catalog.Catalog;
import shop.weft.items.ItemState;
import shop.weft.items.Items;
import shop.weft.items.UnitCost;
import shop.weft.ledger.Books;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.split.Terms;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;
import shop.weft.testing.SqlCount;

/** The pay of the test product is 220.00 NPR an hour, its materials are 500.00 NPR, and a dollar is 133.3 NPR. */
@ShopTest
@Import({ShopWorld.class, SqlCount.class})
class ProductionTests {

    @Autowired
    private ShopWorld world;

    @Autowired
    private Production production;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Artisans artisans;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Items items;

    @Autowired
    private Books books;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void owesPayAndMaterialsOnAcceptanceUnderAdvanceTerms() {
        var product = world.productOnPaper(Terms.ADVANCE);
        var maker = maker(product, "BL-02", Arrangement.INDEPENDENT_WAGE);
        var batch = batch(product, work(maker, 120, 2, 2));

        production.accept(batch);

        assertThat(legs(batch))
                .containsEntry("2000 NPR", -440_00L)
                .containsEntry("2020 NPR MATERIALS", -1000_00L)
                .containsEntry("1160 USD", 3_30L)
                .containsEntry("1170 USD MATERIALS", 7_50L)
                .containsEntry("3900 NPR", 1440_00L)
                .containsEntry("3900 USD", -10_80L);
        assertThat(books.verify().holds()).isTrue();
    }

    @Test
    void theCostOfTheUnitsSumsToWhatIsInStock() {
        var product = world.productOnPaper(Terms.ADVANCE);
        var batch = batch(product, work(maker(product, "BL-02", Arrangement.INDEPENDENT_WAGE), 100, 3, 3));

        var lines = items.getAll(production.accept(batch)).stream()
                .flatMap(unit -> unit.cost().lines().stream())
                .toList();

        assertThat(sum(lines, Party.WAGE)).isEqualTo(legs(batch).get("1160 USD"));
        assertThat(sum(lines, Party.MATERIALS)).isEqualTo(legs(batch).get("1170 USD MATERIALS"));
        assertThat(lines)
                .filteredOn(line -> line.party() == Party.PARTNER_OVERHEAD || line.party() == Party.FREIGHT_IN)
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.inStock()).isNull());
    }

    @Test
    void owesNothingYetUnderConsignmentTerms() {
        var product = world.productOnPaper(Terms.CONSIGNMENT);
        var batch = batch(product, work(maker(product, "BL-02", Arrangement.INDEPENDENT_WAGE), 60, 1, 1));

        var unit = items.getAll(production.accept(batch)).getFirst();

        assertThat(legs(batch)).isEmpty();
        assertThat(unit.cost().terms()).isEqualTo(Terms.CONSIGNMENT);
        assertThat(unit.cost().lines())
                .allSatisfy(line -> assertThat(line.inStock()).isNull());
    }

    @Test
    void spendsPayForRejectedPiecesAtOnceUnderBothTerms() {
        var product = world.productOnPaper(Terms.CONSIGNMENT);
        var maker = maker(product, "BL-02", Arrangement.RESIDENT_STIPEND);
        var batch = batch(product, work(maker, 120, 2, 1));

        production.accept(batch);

        assertThat(legs(batch)).containsEntry("5005 USD", 1_65L).containsEntry("2005 NPR", -220_00L);
    }

    @Test
    void acceptsABatchOnce() {
        var product = world.productOnPaper(Terms.ADVANCE);
        var maker = maker(product, "BL-02", Arrangement.INDEPENDENT_WAGE);
        var batch = batch(product, work(maker, 60, 2, 2));
        var born = production.accept(batch);

        assertThat(production.accept(batch)).containsExactlyInAnyOrderElementsOf(born);

        assertThat(items.getAll(born)).hasSize(2).allMatch(unit -> unit.state() == ItemState.MADE);
        assertThat(items.availability(List.of(product))).isEmpty();
        assertThatExceptionOfType(BatchClosed.class).isThrownBy(() -> production.record(batch, work(maker, 60, 1, 1)));
    }

    @Test
    void refusesPaidWorkOfAMinorAndOfAnotherPartnersMaker() {
        var product = world.productOnPaper(Terms.ADVANCE);
        var batch = production.startBatch(product, 3);
        var minor = artisans.register(
                partnerOf(product), "BL-09", AgeStatus.MINOR, Arrangement.TRAINEE, today().minusYears(1));
        var stranger = maker(world.productOnPaper(Terms.ADVANCE), "XX-01", Arrangement.INDEPENDENT_WAGE);

        assertThatExceptionOfType(PaidWorkRefused.class)
                .isThrownBy(() -> production.record(batch, work(minor, 60, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> production.record(batch, work(stranger, 60, 1, 1)));
        assertThat(production.accept(batch)).isEmpty();
    }

    @Test
    void refusesMorePiecesThanTheBatchHas() {
        var product = world.productOnPaper(Terms.ADVANCE);
        var maker = maker(product, "BL-02", Arrangement.INDEPENDENT_WAGE);
        var batch = production.startBatch(product, 2);
        production.record(batch, work(maker, 60, 2, 2));

        assertThatIllegalArgumentException().isThrownBy(() -> production.record(batch, work(maker, 60, 1, 1)));
    }

    @Test
    void countsMakersWithAcceptedPiecesOnce() throws Exception {
        var product = world.productOnPaper(Terms.ADVANCE);
        var first = maker(product, "BL-02", Arrangement.INDEPENDENT_WAGE);
        var second = maker(product, "BL-03", Arrangement.INDEPENDENT_WAGE);
        var rejected = maker(product, "BL-04", Arrangement.INDEPENDENT_WAGE);
        production.accept(batch(product, work(first, 60, 1, 1), work(second, 60, 1, 1), work(rejected, 60, 1, 0)));
        production.accept(batch(product, work(first, 60, 1, 1)));

        var cohort = cohorts.around(product).orElseThrow();

        assertThat(cohort.counts())
                .filteredOn(count -> count.partner().equals(cohort.partner()))
                .extracting(Cohort.MakerCount::makers)
                .containsExactly(2);
        assertThat(SqlCount.during(() -> cohorts.around(product))).hasSize(1);
    }

    private UUID batch(UUID product, WorkDone... work) {
        var batch = production.startBatch(product, 10);
        List.of(work).forEach(done -> production.record(batch, done));
        return batch;
    }

    private UUID maker(UUID product, String code, Arrangement arrangement) {
        return artisans.register(
                partnerOf(product), code, AgeStatus.ADULT_DECLARED, arrangement, today().minusYears(1));
    }

    private UUID partnerOf(UUID product) {
        return Objects.requireNonNull(catalog.getAll(List.of(product)).get(product))
                .partner();
    }

    private WorkDone work(UUID maker, int minutes, int pieces, int accepted) {
        return new WorkDone(maker, today(), minutes, pieces, accepted);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static long sum(List<UnitCost.Line> lines, Party party) {
        return lines.stream()
                .filter(line -> line.party() == party)
                .map(UnitCost.Line::inStock)
                .filter(Objects::nonNull)
                .mapToLong(Money::minor)
                .sum();
    }

    /** What was posted for a batch, by account. */
    private Map<String, Long> legs(UUID batch) {
        var legs = new TreeMap<String, Long>();
        jdbc.sql("""
                        SELECT a.code, a.currency, COALESCE(a.detail, ''), l.amount_minor FROM journal j
                        JOIN leg l ON l.journal_id = j.id JOIN account a ON a.id = l.account_id WHERE j.subject = ?""").param(Ids.bytes(batch)).query(row -> {
            var account = (row.getString(1) + " " + row.getString(2) + " " + row.getString(3)).strip();
            legs.merge(account, row.getLong(4), Long::sum);
        });
        return legs;
    }
}
