package shop.weft.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.MakerFiles;
import shop.weft.artisans.NewMaker;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.partners.PartnerView;
import shop.weft.partners.Partners;
import shop.weft.rates.Rates;
import shop.weft.shared.Ids;
import shop.weft.split.Benchmarks;
import shop.weft.split.WageBenchmark;
import shop.weft.split.WageBenchmark.Rung;

/** What is there before the first product: exchange rates, benchmarks, partners with their makers, and staff. */
@Component
@InDemo
class Opening {

    private static final String SOURCE = "invented for this demo";

    private final Rates rates;
    private final Benchmarks benchmarks;
    private final Partners partners;
    private final MakerFiles makers;
    private final Organisations organisations;
    private final Staff staff;
    private final Currency base;

    Opening(
            Rates rates,
            Benchmarks benchmarks,
            Partners partners,
            MakerFiles makers,
            Organisations organisations,
            Staff staff,
            @Value("${weft.base-currency}") Currency base) {
        this.rates = rates;
        this.benchmarks = benchmarks;
        this.partners = partners;
        this.makers = makers;
        this.organisations = organisations;
        this.staff = staff;
        this.base = base;
    }

    List<Step> steps(DemoData data, Story story) {
        var before = story.begin().minus(Duration.ofDays(20));
        return List.of(
                Step.atomic("economies", before, () -> economies(data, story)),
                Step.atomic("partners", before, () -> partners(data, day(before))),
                Step.atomic("staff", before, this::staff),
                Step.atomic(
                        "reviews",
                        story.begin().plus(Duration.ofDays(170)),
                        () -> organisations.lookAgain(
                                partners.list(), data.partners().getLast().alias())));
    }

    private @Nullable UUID economies(DemoData data, Story story) {
        var random = new Random(2);
        var first = day(story.begin()).minusDays(40).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        for (var economy : data.economies()) {
            int drift = 0;
            for (var monday = first; !monday.isAfter(day(story.end())); monday = monday.plusWeeks(1)) {
                drift = Math.clamp(drift + random.nextInt(-3, 4), -15, 15);
                rates.record(base, economy.currency(), monday, drifted(economy.perDollar(), drift), SOURCE);
            }
            for (int year = first.getYear();
                    year <= story.end().atZone(ZoneOffset.UTC).getYear();
                    year++) {
                record(economy, Rung.LEGAL_MINIMUM, year, economy.legalMinimum());
                record(economy, Rung.PREVAILING, year, economy.prevailing());
                record(economy, Rung.LIVING_WAGE, year, economy.livingWage());
            }
        }
        return null;
    }

    private void record(DemoData.Economy economy, Rung rung, int year, long hourly) {
        benchmarks.record(
                new WageBenchmark(economy.country(), rung, year, economy.hourly(hourly), source(economy, rung)));
    }

    /** Stands in brackets on product pages, before the year. Nobody may take it for something that was published. */
    private static String source(DemoData.Economy economy, Rung rung) {
        var country = Locale.of("", economy.country()).getDisplayCountry(Locale.ENGLISH);
        return switch (rung) {
            case LEGAL_MINIMUM -> "invented for this demo: minimum set by law, " + country;
            case PREVAILING -> "invented for this demo: usual pay in craft workshops, " + country;
            case LIVING_WAGE -> "invented for this demo: what a family needs, " + country;
        };
    }

    private @Nullable UUID partners(DemoData data, LocalDate since) {
        int number = 0;
        for (var partner : data.partners()) {
            var id = partners.register(new PartnerView(
                    Ids.random(),
                    partner.alias(),
                    partner.kind(),
                    partner.country(),
                    partner.region(),
                    partner.currency(),
                    partner.disclosures(),
                    partner.aftercare()));
            for (int i = 0; i < partner.makers(); i++) {
                var arrangement =
                        partner.arrangements().get(i % partner.arrangements().size());
                var age = i % 3 == 0 ? AgeStatus.ADULT_DECLARED : AgeStatus.ADULT_VERIFIED;
                var code = partner.makerCode(i);
                var face = Faces.of(partner.country(), code);
                makers.add(id, new NewMaker(code, age, arrangement, since, arrangement.usualWeeklyMinutes(), face));
            }
            organisations.begin(id, partner, number++);
        }
        return null;
    }

    private @Nullable UUID staff() {
        staff.register(SignIns.ADMINISTRATOR, "Administration", Role.ADMINISTRATOR, null, SignIns.PASSWORD);
        staff.register(SignIns.FINANCE, "Finance", Role.FINANCE, null, SignIns.PASSWORD);
        staff.register(SignIns.HUB, "The hub", Role.HUB, null, SignIns.PASSWORD);
        partners.list()
                .forEach(partner -> staff.register(
                        SignIns.of(partner.alias()), partner.alias(), Role.PARTNER, partner.id(), SignIns.PASSWORD));
        return null;
    }

    private static BigDecimal drifted(BigDecimal rate, int permille) {
        return rate.multiply(BigDecimal.valueOf(1000L + permille))
                .movePointLeft(3)
                .setScale(4, RoundingMode.HALF_UP);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
