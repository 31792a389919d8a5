package shop.weft.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shop.weft.shared.Money;
import shop.weft.testing.ShopTest;

/** Each test registers a country of its own, which no other test sends to, because registrations stay. */
@ShopTest
class PricingTests {

    private final long seed = Long.getLong("weft.test.seed", 20_261_122L);

    @Autowired
    private Pricing pricing;

    @Autowired
    private Taxes taxes;

    @Autowired
    private Clock clock;

    @Test
    void sendsToFortyCountries() {
        assertThat(pricing.destinations()).hasSize(40).isSorted().contains("NL", "DE", "US", "JP");
        assertThatExceptionOfType(DestinationNotServed.class)
                .isThrownBy(() -> pricing.quote(List.of(usd(100)), 100, "AQ"));
    }

    @Test
    void addsNoTaxWhereTheShopIsNotRegistered() {
        var quote = pricing.quote(List.of(usd(6400), usd(2500)), 900, "US");

        assertThat(quote.goods()).isEqualTo(usd(8900));
        assertThat(quote.carriage()).isEqualTo(usd(2250));
        assertThat(quote.unitTaxes()).containsExactly(usd(0), usd(0));
        assertThat(quote.jurisdiction()).isNull();
        assertThat(quote.total()).isEqualTo(usd(11_150));
    }

    @Test
    void addsTaxOnGoodsAndCarriageByTheUnit() {
        taxes.register(new TaxRegistration("CY", 2100, today().minusYears(1), "VAT"));

        var quote = pricing.quote(List.of(usd(6455), usd(50)), 400, "CY");

        assertThat(quote.unitTaxes()).containsExactly(usd(1356), usd(11));
        assertThat(quote.carriageTax()).isEqualTo(usd(179));
        assertThat(quote.tax()).isEqualTo(usd(1356 + 11 + 179));
        assertThat(quote.jurisdiction()).isEqualTo("CY");
        assertThat(quote.taxBasisPoints()).isEqualTo(2100);
        assertThat(quote.total()).isEqualTo(usd(6505 + 850 + 1546));
    }

    @Test
    void changesARateFromItsDayOn() {
        taxes.register(new TaxRegistration("MT", 1900, today().minusYears(2), "VAT"));
        taxes.register(new TaxRegistration("MT", 1600, today(), "VAT"));
        taxes.register(new TaxRegistration("MT", 1700, today().plusDays(1), "VAT"));
        taxes.register(new TaxRegistration("LT", 2000, today().minusYears(2), "VAT"));
        taxes.register(new TaxRegistration("LT", 0, today().minusDays(1), "VAT"));

        assertThat(pricing.quote(List.of(usd(100)), 100, "MT").taxBasisPoints()).isEqualTo(1600);
        assertThat(taxes.inForce("MT", today().minusDays(1)).orElseThrow().basisPoints())
                .isEqualTo(1900);
        assertThat(pricing.quote(List.of(usd(100)), 100, "LT").jurisdiction()).isNull();
    }

    @Test
    void refusesASecondRateForOneDay() {
        var recorded = new TaxRegistration("LV", 2200, today(), "VAT");
        taxes.register(recorded);
        taxes.register(recorded);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> taxes.register(new TaxRegistration("LV", 2300, today(), "VAT")));
        assertThat(taxes.inForce("LV", today())).contains(recorded);
    }

    @Test
    void everyQuoteAddsUpAndTaxesEachUnitOnItsOwn() {
        var random = new Random(seed);
        var registration = new TaxRegistration("BG", 1 + random.nextInt(2800), today(), "VAT");
        taxes.register(registration);
        for (int i = 0; i < 500; i++) {
            var units = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(unit -> usd(1 + random.nextInt(50_000)))
                    .toList();
            var quote = pricing.quote(units, random.nextInt(30_000), "BG");
            var ownTaxes = units.stream().map(registration::on).toList();

            assertThat(quote.unitTaxes()).as("seed %d, quote %d", seed, i).isEqualTo(ownTaxes);
            assertThat(quote.total())
                    .as("seed %d, quote %d", seed, i)
                    .isEqualTo(quote.goods()
                            .plus(Money.sum(quote.unitTaxes(), quote.goods().currency()))
                            .plus(quote.carriage())
                            .plus(quote.carriageTax()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Money usd(long minor) {
        return Money.of(minor, "USD");
    }
}
