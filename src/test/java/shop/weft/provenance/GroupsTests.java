package shop.weft.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.provenance.Neighbours.NEXT_DOOR;
import static shop.weft.provenance.Neighbours.OWN;
import static shop.weft.provenance.Neighbours.Q1;
import static shop.weft.provenance.Neighbours.Q2;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import shop.weft.provenance.MakerGroup.Level;

class GroupsTests {

    @Test
    void tellsTheNumberOfAPartnersMakersOnceItIsFinal() {
        var cohort = new Neighbours().with(12, OWN, Q1).around(OWN, Q1);

        assertThat(on(LocalDate.of(2025, 5, 1)).of(cohort, Q1))
                .isEqualTo(new MakerGroup(Level.PARTNER, OWN, "NP", "SOUTH_ASIA", "2025 Q1", 12, true));
        assertThat(on(LocalDate.of(2025, 4, 30)).of(cohort, Q1))
                .isEqualTo(new MakerGroup(Level.PARTNER, OWN, "NP", "SOUTH_ASIA", "2025 Q1", 10, false));
    }

    @Test
    void aRolledUpGroupNeverNamesTheFinerOneNorItsNumber() {
        var country = new Neighbours().with(4, OWN, Q1).with(9, NEXT_DOOR, Q1).around(OWN, Q1);
        var region = new Neighbours().with(4, OWN, Q1).with(9, NEXT_DOOR, Q2).around(OWN, Q1);
        var network = new Neighbours().with(4, OWN, Q1).around(OWN, Q1);
        var groups = on(LocalDate.of(2026, 11, 22));

        assertThat(groups.of(country, Q1))
                .isEqualTo(new MakerGroup(Level.COUNTRY, null, "NP", "SOUTH_ASIA", "2025 Q1", 10, false));
        assertThat(groups.of(region, Q1))
                .isEqualTo(new MakerGroup(Level.REGION, null, null, "SOUTH_ASIA", "2025", 10, false));
        assertThat(groups.of(network, Q1)).isEqualTo(new MakerGroup(Level.NETWORK, null, null, null, null, 10, false));
    }

    @Test
    void aProductIsToldOfAtTheCoarsestLevelItNeeds() {
        var cohort = new Neighbours()
                .with(12, OWN, Q1)
                .with(4, OWN, Q2)
                .with(6, NEXT_DOOR, Q2)
                .around(OWN, Q1, Q2);
        var groups = on(LocalDate.of(2026, 11, 22));

        assertThat(groups.all(cohort)).extracting(MakerGroup::level).containsExactly(Level.COUNTRY, Level.COUNTRY);
        assertThat(groups.all(cohort)).extracting(MakerGroup::period).containsExactly("2025 Q2", "2025 Q1");
        assertThat(groups.of(cohort, Q1).partner()).isNull();
    }

    @Test
    void namesEachGroupOnce() {
        var cohort = new Neighbours().with(5, OWN, Q1).with(5, OWN, Q2).around(OWN, Q1, Q2);

        assertThat(on(LocalDate.of(2026, 11, 22)).all(cohort)).hasSize(1);
    }

    private static Groups on(LocalDate day) {
        return new Groups(Rules.k10(), Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
