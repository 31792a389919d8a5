package shop.weft.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.provenance.Neighbours.ABROAD;
import static shop.weft.provenance.Neighbours.NEXT_DOOR;
import static shop.weft.provenance.Neighbours.OWN;
import static shop.weft.provenance.Neighbours.Q1;
import static shop.weft.provenance.Neighbours.Q2;
import static shop.weft.provenance.Neighbours.Q3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shop.weft.provenance.MakerGroup.Level;
import shop.weft.shared.Quarter;

class CellsTests {

    private final long seed = Long.getLong("weft.test.seed", 20_261_122L);

    @Test
    void showsThePartnerOnlyWhereItsOwnCellIsLargeEnough() {
        assertThat(level(new Neighbours().with(10, OWN, Q1))).isEqualTo(Level.PARTNER);
        assertThat(level(new Neighbours().with(9, OWN, Q1))).isEqualTo(Level.NETWORK);
        assertThat(level(new Neighbours().with(9, OWN, Q1).with(9, OWN, Q2))).isEqualTo(Level.REGION);
    }

    @Test
    void rollsUpToTheCountryWithWhoeverElseIsTooFew() {
        assertThat(level(new Neighbours().with(4, OWN, Q1).with(6, NEXT_DOOR, Q1)))
                .isEqualTo(Level.COUNTRY);
        assertThat(level(new Neighbours().with(4, OWN, Q1).with(5, NEXT_DOOR, Q1)))
                .isEqualTo(Level.NETWORK);
    }

    @Test
    void aLargeNeighbourHidesNobody() {
        assertThat(level(new Neighbours().with(2, OWN, Q1).with(12, NEXT_DOOR, Q1)))
                .isEqualTo(Level.NETWORK);
        assertThat(level(new Neighbours().with(2, OWN, Q1).with(12, ABROAD, Q1)))
                .isEqualTo(Level.NETWORK);
        assertThat(level(new Neighbours().with(2, OWN, Q1).with(8, ABROAD, Q3))).isEqualTo(Level.REGION);
    }

    @Test
    void countsAMakerOfSeveralQuartersOnce() {
        assertThat(level(new Neighbours().with(5, OWN, Q1, Q2, Q3))).isEqualTo(Level.NETWORK);
        assertThat(level(new Neighbours().with(5, OWN, Q1, Q2, Q3).with(5, ABROAD, Q2, Q3)))
                .isEqualTo(Level.REGION);
    }

    @Test
    void otherYearsDoNotHelp() {
        assertThat(level(new Neighbours().with(5, OWN, Q1).with(5, OWN, new Quarter(2024, 4))))
                .isEqualTo(Level.NETWORK);
    }

    /** Everybody behind a visible cell, as an onlooker who knows the rule can narrow it down. */
    @Test
    void noVisibleCellEverHoldsFewerThanK() {
        var random = new Random(seed);
        var rule = Rules.k10();
        for (int world = 0; world < 1_000; world++) {
            var neighbours = anyNeighbours(random);
            var behind = new HashMap<List<Object>, Set<Integer>>();
            var levels = new HashMap<List<Object>, Level>();
            for (var maker : neighbours.makers()) {
                for (var quarter : maker.quarters()) {
                    var level = levels.computeIfAbsent(
                            List.of(maker.partner(), quarter),
                            own -> new Cells(neighbours.around(maker.partner(), quarter), rule).levelIn(quarter));
                    behind.computeIfAbsent(cell(level, neighbours, maker, quarter), cell -> new HashSet<>())
                            .add(maker.number());
                }
            }
            behind.keySet().removeIf(cell -> cell.getFirst() == Level.NETWORK);
            assertThat(behind.values()).as("seed %d, world %d", seed, world).allMatch(makers -> makers.size() >= 10);
        }
    }

    private static Level level(Neighbours neighbours) {
        return new Cells(neighbours.around(OWN, Q1), Rules.k10()).levelIn(Q1);
    }

    private static List<Object> cell(Level level, Neighbours neighbours, Neighbours.Maker maker, Quarter quarter) {
        return switch (level) {
            case PARTNER -> List.of(level, maker.partner(), quarter);
            case COUNTRY -> List.of(level, neighbours.countryOf(maker.partner()), quarter);
            case REGION -> List.of(level, quarter.year());
            case NETWORK -> List.of(level);
        };
    }

    private static Neighbours anyNeighbours(Random random) {
        var neighbours = new Neighbours();
        for (var partner : List.of(OWN, NEXT_DOOR, ABROAD)) {
            for (int group = random.nextInt(4); group > 0; group--) {
                var quarters = new ArrayList<Quarter>();
                for (var quarter : List.of(Q1, Q2, Q3)) {
                    if (random.nextBoolean()) {
                        quarters.add(quarter);
                    }
                }
                neighbours.with(1 + random.nextInt(7), partner, quarters.toArray(Quarter[]::new));
            }
        }
        return neighbours;
    }
}
