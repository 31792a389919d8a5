package shop.weft.testing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductDraft;
import shop.weft.fulfilment.Parcels;
import shop.weft.fulfilment.Receiving;
import shop.weft.partners.Partners;
import shop.weft.pictures.PictureDraft;
import shop.weft.production.Production;
import shop.weft.production.WorkDone;
import shop.weft.rates.Rates;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.Benchmarks;
import shop.weft.split.Terms;

/**
 * Goods for a test, made the way partners make them: import it and say {@code world.product(3, Terms.ADVANCE)}. Nothing
 * is shared between two calls.
 */
@TestComponent
public class ShopWorld {

    public static final Currency USD = Sample.USD;
    public static final Currency NPR = Sample.NPR;

    private final Partners partners;
    private final Artisans artisans;
    private final Rates rates;
    private final Benchmarks benchmarks;
    private final Catalog catalog;
    private final Production production;
    private final Arrivals arrivals;
    private final Clock clock;
    private BigDecimal rupeesForOneDollar = new BigDecimal("133.3");

    ShopWorld(
            Partners partners,
            Artisans artisans,
            Rates rates,
            Benchmarks benchmarks,
            Catalog catalog,
            Production production,
            Parcels parcels,
            Receiving receiving,
            Clock clock) {
        this.partners = partners;
        this.artisans = artisans;
        this.rates = rates;
        this.benchmarks = benchmarks;
        this.catalog = catalog;
        this.production = production;
        this.arrivals = new Arrivals(parcels, receiving);
        this.clock = clock;
    }

    /** The rate that is recorded with the first product. */
    public void exchangeAt(String rupees) {
        rupeesForOneDollar = new BigDecimal(rupees);
    }

    /** A product at 48.00 USD of which so many units are free, by one maker of a new partner in Nepal. */
    public UUID product(int units, Terms terms) {
        return product(units, terms, Sample.PRICE);
    }

    public UUID product(int units, Terms terms, Money price) {
        var partner = partner();
        var artisan = artisans.register(
                partner, "BL-01", AgeStatus.ADULT_DECLARED, Arrangement.INDEPENDENT_WAGE, today().minusYears(1));
        var product = catalog.publish(draft(partner, terms, price));
        make(product, artisan, units);
        return product;
    }

    /** A product of which nothing has been made yet. */
    public UUID productOnPaper(Terms terms) {
        return catalog.publish(draft(partner(), terms, Sample.PRICE));
    }

    private UUID partner() {
        recordRates();
        return partners.register(Sample.workshop("Blue Lotus " + Ids.random()));
    }

    /** More units of a product, by one maker, accepted today and brought to the hub. */
    public List<UUID> make(UUID product, UUID artisan, int units) {
        return bring(product, accept(product, artisan, units));
    }

    /** Units of a product, by one maker, accepted today and still with the partner. */
    public List<UUID> accept(UUID product, UUID artisan, int units) {
        var batch = production.startBatch(product, units);
        production.record(batch, new WorkDone(artisan, today(), 660 * units, units, units));
        return production.accept(batch);
    }

    /** Sends accepted units of a product to the hub, where they arrive at once. */
    public List<UUID> bring(UUID product, List<UUID> units) {
        return arrivals.bring(partnerOf(product), units);
    }

    public UUID partnerOf(UUID product) {
        return Objects.requireNonNull(catalog.getAll(List.of(product)).get(product))
                .partner();
    }

    private void recordRates() {
        var day = today().minusYears(2);
        Sample.recordEconomy(rates, benchmarks, day, rupeesForOneDollar);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ProductDraft draft(UUID partner, Terms terms, Money price) {
        return new ProductDraft(
                partner,
                Craft.KANTHA,
                "Madder scarf " + Ids.random().toString().substring(0, 8),
                "Two layers of worn sari cotton held by running stitches.",
                "180 by 55 cm",
                "cotton, plant dyes",
                "Wash by hand, cold.",
                300,
                terms,
                Sample.costs(price),
                List.of(new PictureDraft(
                        "KANTHA", "scarf", "WHOLE", "9E3526,E9DCC3,2B3A67", 21, "A red scarf, folded once")));
    }
}
