package shop.weft.storefront.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Money;

/** What carriage costs, for the page that says so: countries that cost the same in one line, the nearest first. */
@Component
class CarriageRates {

    private static final int LIGHT_GRAMS = 500;
    private static final int HEAVY_GRAMS = 2000;

    private final Pricing pricing;
    private final Phrases phrases;

    CarriageRates(Pricing pricing, Phrases phrases) {
        this.pricing = pricing;
        this.phrases = phrases;
    }

    List<Line> lines() {
        var light = pricing.carriage(LIGHT_GRAMS);
        var heavy = pricing.carriage(HEAVY_GRAMS);
        Map<Rate, List<String>> countries = light.entrySet().stream()
                .collect(groupingBy(
                        entry -> new Rate(entry.getValue(), heavy.getOrDefault(entry.getKey(), entry.getValue())),
                        mapping(entry -> Countries.name(entry.getKey()), toList())));
        return countries.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().light()))
                .map(entry -> new Line(
                        phrases.list(entry.getValue().stream().sorted().toList()),
                        entry.getKey().light(),
                        entry.getKey().heavy()))
                .toList();
    }

    private record Rate(Money light, Money heavy) {}

    /** What it costs to send to these countries. */
    record Line(String countries, Money light, Money heavy) {}
}
