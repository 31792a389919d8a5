package shop.weft.artisans;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/** A maker: a random id, her partner's code for her, and how she has worked there since when. Nothing else, ever. */
@Entity
class Artisan {

    @Id
    private UUID id;

    private UUID partner;
    private String code;

    @Enumerated(EnumType.STRING)
    private AgeStatus ageStatus;

    @ElementCollection
    @CollectionTable(name = "work_arrangement", joinColumns = @JoinColumn(name = "artisan"))
    @MapKeyColumn(name = "since")
    @SortNatural
    private SortedMap<LocalDate, WorkTerms> arrangements;

    @Version
    private @Nullable Integer rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected Artisan() {}

    Artisan(UUID id, UUID partner, String code, AgeStatus ageStatus, WorkTerms terms, LocalDate since) {
        this.id = id;
        this.partner = partner;
        this.code = code;
        this.ageStatus = ageStatus;
        this.arrangements = new TreeMap<>(Map.of(since, terms));
    }

    void edit(String code, AgeStatus ageStatus) {
        this.code = code;
        this.ageStatus = ageStatus;
    }

    /** From the day on she works under other terms; what she did before keeps those it was done under. */
    void worksUnder(WorkTerms terms, LocalDate since) {
        arrangements.put(since, terms);
    }

    /** The day is her last; terms that were to begin later never do. */
    void leaves(LocalDate lastDay) {
        arrangements.tailMap(lastDay.plusDays(1)).clear();
        if (arrangements.isEmpty()) {
            throw new IllegalArgumentException("She cannot leave before she came");
        }
        arrangements.computeIfPresent(arrangements.lastKey(), (since, terms) -> terms.until(lastDay));
    }

    boolean adult() {
        return ageStatus.adult();
    }

    LocalDate firstDay() {
        return arrangements.firstKey();
    }

    /** Her terms on a day: none before the first began, and none after she left. */
    Optional<WorkTerms> termsOn(LocalDate day) {
        return arrangements.headMap(day.plusDays(1)).values().stream()
                .reduce((earlier, later) -> later)
                .filter(terms -> !terms.over(day));
    }

    ArtisanView view(LocalDate day) {
        var terms = termsOn(day)
                .orElseGet(() -> day.isBefore(firstDay())
                        ? Objects.requireNonNull(arrangements.firstEntry()).getValue()
                        : Objects.requireNonNull(arrangements.lastEntry()).getValue());
        return new ArtisanView(id, partner, code, ageStatus, terms.arrangement(), terms.weeklyMinutes());
    }

    MakerState state(LocalDate day) {
        if (day.isBefore(firstDay())) {
            return MakerState.BEGINS_LATER;
        }
        return termsOn(day).isEmpty() ? MakerState.LEFT : adult() ? MakerState.WORKS : MakerState.NO_PAID_WORK;
    }

    /** Her arrangements, the latest first, each with the last day it was in force. */
    List<WorkPeriod> history() {
        var periods = new ArrayList<WorkPeriod>();
        LocalDate next = null;
        for (var entry : arrangements.reversed().entrySet()) {
            var terms = entry.getValue();
            var ended = terms.until();
            if (next != null && (ended == null || !ended.isBefore(next))) {
                ended = next.minusDays(1);
            }
            periods.add(new WorkPeriod(terms.arrangement(), entry.getKey(), ended, terms.weeklyMinutes()));
            next = entry.getKey();
        }
        return periods;
    }

    int version() {
        return rowVersion == null ? 0 : rowVersion;
    }
}
