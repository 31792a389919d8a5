package shop.weft.storefront.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import shop.weft.catalog.ProductView;
import shop.weft.partners.PartnerView;
import shop.weft.shared.Money;
import shop.weft.split.Benchmarks;
import shop.weft.split.Party;
import shop.weft.split.SplitParts;

/** The account of a price in words: who gets what of it, and a sentence on each. Who gets nothing is left out. */
@Component
class Accounts {

    private final Benchmarks benchmarks;
    private final Phrases phrases;

    Accounts(Benchmarks benchmarks, Phrases phrases) {
        this.benchmarks = benchmarks;
        this.phrases = phrases;
    }

    /** What a price is made of, before anybody has bought. */
    List<Strand> ofPrice(ProductView product, Origin origin) {
        return strands(product.split().parts(), party -> noteOnPrice(party, product, origin));
    }

    /** What is in the books. */
    List<Strand> posted(SplitParts parts) {
        return strands(parts, this::noteOnPosted);
    }

    /** The same without a sentence on each. */
    List<Strand> plain(SplitParts parts) {
        return strands(parts, party -> null);
    }

    private static List<Strand> strands(SplitParts parts, Function<Party, @Nullable String> note) {
        return Stream.of(Party.values())
                .filter(party -> parts.of(party).isPositive())
                .map(party -> new Strand(party, parts.of(party), note.apply(party)))
                .toList();
    }

    private @Nullable String noteOnPrice(Party party, ProductView product, Origin origin) {
        return switch (party) {
            case WAGE, STIPEND -> pay(party, product, origin);
            case AFTERCARE -> aftercare(origin.workshop());
            case MATERIALS -> null;
            case PARTNER_OVERHEAD, FREIGHT_IN, PAYMENT_FEE, SHOP -> phrases.of("product.account." + party);
        };
    }

    /** In her own currency as well, unless that would tell a country that may not be told. */
    private String pay(Party party, ProductView product, Origin origin) {
        var costs = product.split().costs();
        var terms = phrases.of("product.account.terms." + product.terms());
        var duration = phrases.duration(costs.minutes());
        var country = origin.country();
        if (country == null) {
            return phrases.of("product.account.time", duration, terms);
        }
        var pay = phrases.of("product.account.pay", phrases.spoken(costs.labour()), duration, terms);
        // A stipend is no wage, so it is never held against one.
        return party == Party.STIPEND ? pay : pay + comparisons(costs.hourlyRate(), country);
    }

    private String comparisons(Money hourlyRate, String country) {
        var comparisons = benchmarks.compare(hourlyRate, country).stream()
                .map(comparison -> phrases.of(
                        "product.account.compare.to",
                        comparison.ratio().toPlainString(),
                        phrases.of("wage.rung." + comparison.benchmark().rung()),
                        comparison.benchmark().source(),
                        String.valueOf(comparison.benchmark().year())))
                .toList();
        return comparisons.isEmpty() ? "" : " " + phrases.of("product.account.compare", phrases.list(comparisons));
    }

    /** The fund by name, and what the workshop names as care; kinds of care in general where it may not be told. */
    private String aftercare(@Nullable PartnerView workshop) {
        var fund = phrases.of("operator.aftercare-fund");
        if (workshop == null || workshop.aftercare().isEmpty()) {
            return phrases.of("product.account.AFTERCARE.any", fund);
        }
        var categories = workshop.aftercare().stream()
                .map(category -> StringUtils.uncapitalize(phrases.of("aftercare." + category)))
                .toList();
        return phrases.of("product.account.AFTERCARE", fund, phrases.list(categories));
    }

    private @Nullable String noteOnPosted(Party party) {
        return switch (party) {
            case AFTERCARE -> phrases.of("posted.AFTERCARE", phrases.of("operator.aftercare-fund"));
            case WAGE, STIPEND, PAYMENT_FEE, SHOP -> phrases.of("posted." + party);
            case MATERIALS, PARTNER_OVERHEAD, FREIGHT_IN -> null;
        };
    }
}
