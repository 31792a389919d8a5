package shop.weft.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shop.weft.production.Cohort;
import shop.weft.production.Cohort.MakerCount;
import shop.weft.provenance.MakerGroup.Level;
import shop.weft.safeguarding.SmallCells;
import shop.weft.shared.Quarter;

/**
 * Cuts the makers of a craft and region into cells, finest first. A coarser cell is what the finer ones have left over:
 * it must be large enough without them, because whoever sees that a piece is not told of at the finer level knows that
 * its maker is none of those.
 */
class Cells {

    private final Cohort cohort;
    private final SmallCells smallCells;

    Cells(Cohort cohort, SmallCells smallCells) {
        this.cohort = cohort;
        this.smallCells = smallCells;
    }

    /** The finest level at which a piece of the cohort's own partner from a quarter may be told of. */
    Level levelIn(Quarter quarter) {
        if (ownCell(cohort.partner(), quarter)) {
            return Level.PARTNER;
        }
        if (countryCell(cohort.country(), quarter)) {
            return Level.COUNTRY;
        }
        return regionCell(quarter.year()) ? Level.REGION : Level.NETWORK;
    }

    /** The makers of the cohort's own partner in a quarter. */
    int ownMakersIn(Quarter quarter) {
        return makers(cohort.partner()::equals, Set.of(quarter));
    }

    private boolean ownCell(UUID partner, Quarter quarter) {
        return smallCells.publishable(makers(partner::equals, Set.of(quarter)));
    }

    private boolean countryCell(String country, Quarter quarter) {
        var leftOver = partnersIn(country)
                .filter(partner -> !ownCell(partner, quarter))
                .collect(Collectors.toSet());
        return smallCells.publishable(makers(leftOver::contains, Set.of(quarter)));
    }

    private boolean regionCell(int year) {
        int leftOver = 0;
        for (var country :
                cohort.counts().stream().map(MakerCount::country).distinct().toList()) {
            var quarters = quartersOf(year).stream()
                    .filter(quarter -> !countryCell(country, quarter))
                    .toList();
            leftOver += partnersIn(country)
                    .mapToInt(partner -> makers(partner::equals, notOwnCells(partner, quarters)))
                    .sum();
        }
        return smallCells.publishable(leftOver);
    }

    private List<Quarter> notOwnCells(UUID partner, List<Quarter> quarters) {
        return quarters.stream().filter(quarter -> !ownCell(partner, quarter)).toList();
    }

    /** A maker works with one partner, so the makers of several partners add up. */
    private int makers(Predicate<UUID> partner, Collection<Quarter> quarters) {
        return cohort.counts().stream()
                .filter(count -> partner.test(count.partner()))
                .filter(count -> count.quarters().stream().anyMatch(quarters::contains))
                .mapToInt(MakerCount::makers)
                .sum();
    }

    private Stream<UUID> partnersIn(String country) {
        return cohort.counts().stream()
                .filter(count -> count.country().equals(country))
                .map(MakerCount::partner)
                .distinct();
    }

    private static List<Quarter> quartersOf(int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Quarter(year, number))
                .toList();
    }
}
