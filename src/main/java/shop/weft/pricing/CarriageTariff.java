package shop.weft.pricing;

import java.util.Comparator;
import java.util.List;
import shop.weft.shared.Money;

/**
 * What carriage costs to one country, by weight.
 *
 * @param steps by weight, lightest first; at least one
 */
record CarriageTariff(List<Step> steps) {

    CarriageTariff {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::upToGrams)).toList();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A tariff has at least one step");
        }
    }

    /** The amount for a weight. What is heavier than the last step goes in several parcels, full ones first. */
    Money forWeight(int grams) {
        if (grams < 0) {
            throw new IllegalArgumentException("Nothing weighs " + grams + " grams");
        }
        var heaviest = steps.getLast();
        int fullParcels = Math.max(0, (grams - 1) / heaviest.upToGrams());
        int rest = grams - fullParcels * heaviest.upToGrams();
        var last = steps.stream()
                .filter(step -> rest <= step.upToGrams())
                .findFirst()
                .orElseThrow();
        return heaviest.amount().times(fullParcels).plus(last.amount());
    }

    /** Up to and with this weight, the amount before tax. */
    record Step(int upToGrams, Money amount) {}
}
