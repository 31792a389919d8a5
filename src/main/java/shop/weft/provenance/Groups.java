package shop.weft.provenance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import shop.weft.production.Cohort;
import shop.weft.provenance.MakerGroup.Level;
import shop.weft.safeguarding.SmallCells;
import shop.weft.shared.Quarter;

/**
 * Chooses the level a product is told of and words the group for it. All units of a product are told of at one level,
 * the coarsest any of its quarters needs: its page and the traces of its units name each other, so the finest of them
 * would be what all of them tell.
 */
@Component
class Groups {

    private static final int DAYS_UNTIL_FINAL = 30;

    private final SmallCells smallCells;
    private final Clock clock;

    Groups(SmallCells smallCells, Clock clock) {
        this.smallCells = smallCells;
        this.clock = clock;
    }

    /** The groups of all pieces of the product, newest first, each once. */
    List<MakerGroup> all(Cohort cohort) {
        return cohort.made().reversed().stream()
                .map(quarter -> of(cohort, quarter))
                .distinct()
                .toList();
    }

    /** The group of a piece from a quarter. */
    MakerGroup of(Cohort cohort, Quarter quarter) {
        var cells = new Cells(cohort, smallCells);
        var level = cohort.made().stream()
                .map(cells::levelIn)
                .max(Comparator.naturalOrder())
                .orElse(Level.NETWORK);
        int few = smallCells.k();
        return switch (level) {
            case PARTNER -> {
                boolean exact = isFinal(quarter);
                int makers = exact ? cells.ownMakersIn(quarter) : few;
                yield new MakerGroup(
                        level, cohort.partner(), cohort.country(), cohort.region(), quarter.toString(), makers, exact);
            }
            case COUNTRY ->
                new MakerGroup(level, null, cohort.country(), cohort.region(), quarter.toString(), few, false);
            case REGION ->
                new MakerGroup(level, null, null, cohort.region(), String.valueOf(quarter.year()), few, false);
            case NETWORK -> new MakerGroup(level, null, null, null, null, few, false);
        };
    }

    /** Until then a number would grow before everybody's eyes, and each step would tell of one maker. */
    private boolean isFinal(Quarter quarter) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return !today.isBefore(quarter.endExclusive().plusDays(DAYS_UNTIL_FINAL));
    }
}
