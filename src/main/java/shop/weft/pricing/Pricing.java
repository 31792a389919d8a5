package shop.weft.pricing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/** Carriage and tax for a destination. */
@Component
public class Pricing {

    private final Carriage carriage;
    private final Taxes taxes;
    private final Clock clock;

    Pricing(Carriage carriage, Taxes taxes, Clock clock) {
        this.carriage = carriage;
        this.taxes = taxes;
        this.clock = clock;
    }

    /** The countries the shop sends to, ISO 3166 alpha-2, by code. */
    public List<String> destinations() {
        return carriage.destinations();
    }

    /** What carriage costs before tax, by country, for everything of a weight sent at once. One SQL statement. */
    public Map<String, Money> carriage(int weightGrams) {
        var amounts = new TreeMap<String, Money>();
        carriage.all().forEach((country, tariff) -> amounts.put(country, tariff.forWeight(weightGrams)));
        return amounts;
    }

    /**
     * What is to be paid for goods sent to a country, as of today.
     *
     * @param unitPrices one per unit, before tax; at least one
     * @param weightGrams of all units together
     * @throws DestinationNotServed if the shop does not send there
     */
    public Quote quote(List<Money> unitPrices, int weightGrams, String country) {
        if (unitPrices.isEmpty()) {
            throw new IllegalArgumentException("Nothing costs nothing: a quote is for at least one unit");
        }
        var goods = Money.sum(unitPrices, unitPrices.getFirst().currency());
        var sent = carriage.to(country)
                .orElseThrow(() -> new DestinationNotServed(country))
                .forWeight(weightGrams);
        return withTax(
                unitPrices, goods, sent, taxes.inForce(country, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    private static Quote withTax(List<Money> unitPrices, Money goods, Money carriage, Optional<TaxRegistration> tax) {
        return tax.map(due -> new Quote(
                        goods,
                        carriage,
                        unitPrices.stream().map(due::on).toList(),
                        due.on(carriage),
                        due.country(),
                        due.basisPoints()))
                .orElseGet(() -> new Quote(
                        goods,
                        carriage,
                        unitPrices.stream()
                                .map(price -> Money.zero(price.currency()))
                                .toList(),
                        Money.zero(carriage.currency()),
                        null,
                        0));
    }
}
