package shop.weft.production;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.artisans.ArtisanView;
import shop.weft.catalog.ProductView;
import shop.weft.shared.Money;

/**
 * All of a batch, for the staff of its partner.
 *
 * @param made the product as it was when the batch was started
 * @param earnings what each maker earned with it, by code; whoever had both a stipend and a wage is in it twice
 * @param longWeeks weeks in which makers of this batch worked longer than agreed, in all batches together
 * @param version to tell whether someone else changed it meanwhile
 */
public record BatchFile(
        UUID id,
        ProductView made,
        int quantity,
        BatchState state,
        Instant startedAt,
        @Nullable Instant acceptedAt,
        List<Line> lines,
        List<Earning> earnings,
        List<LongWeek> longWeeks,
        List<ArtisanView> makers,
        int version) {

    public boolean open() {
        return state == BatchState.OPEN;
    }

    public int pieces() {
        return lines.stream().mapToInt(Line::pieces).sum();
    }

    /** The pieces each maker finished, by code; makers who finished none are left out. */
    public List<Finished> finished() {
        var pieces = new TreeMap<String, Finished>();
        for (var line : lines) {
            if (line.pieces() > 0) {
                var more = new Finished(line.artisan(), line.code(), line.pieces());
                pieces.merge(
                        line.code(),
                        more,
                        (one, other) -> new Finished(one.artisan(), one.code(), one.pieces() + other.pieces()));
            }
        }
        return List.copyOf(pieces.values());
    }

    public int minutes() {
        return lines.stream().mapToInt(Line::minutes).sum();
    }

    /** All wages of the batch. Stipends are no wages: they have a sum of their own. */
    public Money wages() {
        return sum(false);
    }

    public Money stipends() {
        return sum(true);
    }

    private Money sum(boolean stipends) {
        return Money.sum(
                earnings.stream()
                        .filter(earning -> earning.stipend() == stipends)
                        .map(Earning::pay)
                        .toList(),
                made.split().costs().currency());
    }

    /**
     * A maker's work of one kind on one day.
     *
     * @param number its place, from 0
     * @param byPieces whether the minutes are the cost sheet's for so many pieces
     */
    public record Line(
            int number,
            UUID artisan,
            String code,
            LocalDate day,
            WorkKind kind,
            int minutes,
            int pieces,
            boolean byPieces) {}

    /** How many pieces a maker finished. */
    public record Finished(UUID artisan, String code, int pieces) {}

    /** What a maker earned with the batch, in the partner's currency. */
    public record Earning(UUID artisan, String code, boolean stipend, int minutes, int pieces, Money pay) {}

    /** A week from Monday to Sunday in which a maker worked so many minutes beyond her cap. */
    public record LongWeek(UUID artisan, String code, LocalDate monday, int minutes, int beyond) {}
}
