package shop.weft.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import shop.weft.partners.PartnerKind;
import shop.weft.partners.PartnerView;
import shop.weft.rates.Rates;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.Benchmarks;
import shop.weft.split.CostSheet;
import shop.weft.split.Party;
import shop.weft.split.WageBenchmark;

/** What tests put into the shop, where any would do: a workshop in Nepal and what its scarf at 48.00 USD costs. */
public final class Sample {

    public static final Currency USD = Currency.getInstance("USD");
    public static final Currency NPR = Currency.getInstance("NPR");
    public static final Money PRICE = Money.of(4800, USD);

    private Sample() {}

    /** A workshop that has not been registered yet. */
    public static PartnerView workshop(String alias, String... commitments) {
        return new PartnerView(
                Ids.random(),
                alias,
                PartnerKind.WORKSHOP,
                "NP",
                "SOUTH_ASIA",
                NPR,
                List.of(commitments),
                List.of("EDUCATION", "LEGAL"));
    }

    /** What a piece of eleven hours costs, in NPR, and what it is sold for. */
    public static CostSheet costs(Money price) {
        return new CostSheet(
                price,
                Party.WAGE,
                660,
                List.of(650, 660, 670),
                Money.of(220_00, NPR),
                Money.of(500_00, NPR),
                Money.of(300_00, NPR),
                Money.of(250_00, NPR),
                120,
                50);
    }

    /** The exchange rate and the legal minimum from a day on. */
    public static void recordEconomy(Rates rates, Benchmarks benchmarks, LocalDate day, BigDecimal rupeesForOneDollar) {
        rates.record(USD, NPR, day, rupeesForOneDollar, "test");
        benchmarks.record(
                new WageBenchmark("NP", WageBenchmark.Rung.LEGAL_MINIMUM, day.getYear(), Money.of(96_00, NPR), "test"));
    }
}
