package shop.weft.artisans;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
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
    @Column(name = "arrangement")
    @Enumerated(EnumType.STRING)
    @SortNatural
    private SortedMap<LocalDate, Arrangement> arrangements;

    @Version
    private @Nullable Integer rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected Artisan() {}

    Artisan(UUID id, UUID partner, String code, AgeStatus ageStatus, Arrangement arrangement, LocalDate since) {
        this.id = id;
        this.partner = partner;
        this.code = code;
        this.ageStatus = ageStatus;
        this.arrangements = new TreeMap<>(Map.of(since, arrangement));
    }

    /** From the day on she works under another arrangement; what she did before keeps the one it was done under. */
    void worksAs(Arrangement arrangement, LocalDate since) {
        arrangements.put(since, arrangement);
    }

    boolean adult() {
        return ageStatus.adult();
    }

    /** Her arrangement on a day, or none if the first began later. */
    Optional<Arrangement> arrangementOn(LocalDate day) {
        return arrangements.headMap(day.plusDays(1)).values().stream().reduce((earlier, later) -> later);
    }

    ArtisanView view(LocalDate day) {
        var arrangement =
                arrangementOn(day).orElseGet(() -> arrangements.firstEntry().getValue());
        return new ArtisanView(id, partner, code, ageStatus, arrangement);
    }
}
