package shop.weft.demo;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.ArtisanView;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductDraft;
import shop.weft.partners.PartnerView;
import shop.weft.partners.Partners;
import shop.weft.production.Production;
import shop.weft.production.WorkDone;
import shop.weft.shared.Money;
import shop.weft.split.CostSheet;

/** What the partners do: products are published, batches made and accepted, and some makers move on. */
@Component
@InDemo
class Workshops {

    private static final Duration TIME_FOR_A_BATCH = Duration.ofDays(16);
    private static final int SHOP_PERMILLE = 190;
    private static final int AFTERCARE_FLOOR_PERMILLE = 50;

    private final Catalog catalog;
    private final Production production;
    private final Partners partners;
    private final Artisans artisans;
    private final TravellingClock clock;
    private final Diary diary;
    private final Map<String, PartnerView> byAlias = new HashMap<>();
    private final Map<UUID, List<ArtisanView>> makers = new HashMap<>();

    Workshops(
            Catalog catalog,
            Production production,
            Partners partners,
            Artisans artisans,
            TravellingClock clock,
            Diary diary) {
        this.catalog = catalog;
        this.production = production;
        this.partners = partners;
        this.artisans = artisans;
        this.clock = clock;
        this.diary = diary;
    }

    Stream<Step> steps(DemoData data, Story story) {
        var launches = story.products().stream()
                .map(launch -> Step.atomic(
                        launch.name(),
                        launch.at(),
                        () -> publish(data, data.products().get(launch.product()))));
        var batches = Stream.concat(story.batches().stream(), story.fresh().stream())
                .map(batch -> Step.atomic(batch.name(), batch.at(), () -> make(data, batch)));
        var half = story.begin().plus(Duration.ofDays(170));
        var moves = Stream.of(Step.atomic("arrangements", half, () -> moveOn(data)));
        return Stream.of(launches, batches, moves).flatMap(steps -> steps);
    }

    private UUID publish(DemoData data, DemoData.Product product) {
        var partner = partner(data.partner(product.partner()));
        return catalog.publish(new ProductDraft(
                partner.id(),
                product.craft(),
                product.title(),
                product.description(),
                product.size(),
                product.material(),
                Care.of(product.craft()),
                product.grams(),
                product.terms(),
                sheet(data.partner(product.partner()), product),
                product.pictures()));
    }

    private static CostSheet sheet(DemoData.Partner partner, DemoData.Product product) {
        var local = partner.currency();
        return new CostSheet(
                Money.of(product.price(), "USD"),
                partner.payment(),
                product.minutes(),
                product.timings(),
                Money.of(product.hourly(), local),
                Money.of(product.materials(), local),
                Money.of(product.overhead(), local),
                Money.of(product.freight(), local),
                SHOP_PERMILLE,
                AFTERCARE_FLOOR_PERMILLE);
    }

    private UUID make(DemoData data, PlannedBatch plan) {
        var accepted = clock.instant();
        clock.travelTo(accepted.minus(TIME_FOR_A_BATCH));
        var product = diary.subject("product:" + plan.product()).orElseThrow();
        var batch = production.startBatch(product, plan.pieces());
        clock.travelTo(accepted);
        var crew = makers(data.partner(data.products().get(plan.product()).partner()));
        var day = LocalDate.ofInstant(accepted, ZoneOffset.UTC);
        for (var work : plan.work()) {
            var maker = crew.get(work.maker()).id();
            production.record(
                    batch,
                    new WorkDone(
                            maker, day.minusDays(work.daysBefore()), work.minutes(), work.pieces(), work.accepted()));
        }
        production.accept(batch);
        return batch;
    }

    /** In the middle of the year one resident and one trainee of each partner begin to work for a wage. */
    private UUID moveOn(DemoData data) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var partner : data.partners()) {
            for (var from : List.of(Arrangement.RESIDENT_STIPEND, Arrangement.TRAINEE)) {
                makers(partner).stream()
                        .filter(maker -> maker.arrangement() == from)
                        .findFirst()
                        .ifPresent(
                                maker -> artisans.changeArrangement(maker.id(), Arrangement.INDEPENDENT_WAGE, today));
            }
        }
        return partner(data.partners().getFirst()).id();
    }

    private PartnerView partner(DemoData.Partner partner) {
        if (byAlias.isEmpty()) {
            byAlias.putAll(partners.list().stream().collect(toMap(PartnerView::alias, view -> view)));
        }
        return Objects.requireNonNull(byAlias.get(partner.alias()));
    }

    private List<ArtisanView> makers(DemoData.Partner partner) {
        return makers.computeIfAbsent(partner(partner).id(), artisans::of);
    }
}
