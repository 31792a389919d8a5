package shop.weft.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.weft.catalog.Craft;
import shop.weft.production.Cohort;
import shop.weft.production.Cohort.MakerCount;
import shop.weft.shared.Quarter;

/** Makers of one craft and region for tests: who works with whom, and in which quarters her pieces were accepted. */
final class Neighbours {

    static final Quarter Q1 = new Quarter(2025, 1);
    static final Quarter Q2 = new Quarter(2025, 2);
    static final Quarter Q3 = new Quarter(2025, 3);
    static final UUID OWN = new UUID(0, 1);
    static final UUID NEXT_DOOR = new UUID(0, 2);
    static final UUID ABROAD = new UUID(0, 3);

    private final Map<UUID, String> countries = Map.of(OWN, "NP", NEXT_DOOR, "NP", ABROAD, "BD");
    private final List<Maker> makers = new ArrayList<>();

    Neighbours with(int makers, UUID partner, Quarter... quarters) {
        for (int i = 0; i < makers; i++) {
            this.makers.add(new Maker(this.makers.size(), partner, Set.copyOf(Arrays.asList(quarters))));
        }
        return this;
    }

    List<Maker> makers() {
        return List.copyOf(makers);
    }

    String countryOf(UUID partner) {
        return countries.getOrDefault(partner, "NP");
    }

    /** As production would count them around a product of the partner. */
    Cohort around(UUID partner, Quarter... made) {
        var counts = makers.stream()
                .collect(Collectors.groupingBy(
                        maker -> new MakerCount(maker.partner, countryOf(maker.partner), maker.quarters, 0),
                        Collectors.summingInt(maker -> 1)))
                .entrySet()
                .stream()
                .map(entry -> new MakerCount(
                        entry.getKey().partner(),
                        entry.getKey().country(),
                        entry.getKey().quarters(),
                        entry.getValue()))
                .toList();
        return new Cohort(
                partner, countryOf(partner), "SOUTH_ASIA", Craft.FELT, new TreeSet<>(Arrays.asList(made)), counts);
    }

    record Maker(int number, UUID partner, Set<Quarter> quarters) {}
}
