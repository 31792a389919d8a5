package shop.weft.production;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A maker's work on a batch.
 *
 * @param minutes paid minutes, rework, waiting and set-up among them
 * @param pieces how many pieces she finished; none for a task shared by all pieces, such as dyeing the yarn
 * @param accepted how many of those passed
 */
public record WorkDone(UUID artisan, LocalDate day, WorkKind kind, int minutes, int pieces, int accepted) {

    public WorkDone {
        if (minutes < 1 || accepted < 0 || accepted > pieces || kind != WorkKind.MAKING && pieces > 0) {
            throw new IllegalArgumentException("No work is %s, %d minutes for %d pieces of which %d passed"
                    .formatted(kind, minutes, pieces, accepted));
        }
    }

    /** Time spent making. */
    public WorkDone(UUID artisan, LocalDate day, int minutes, int pieces, int accepted) {
        this(artisan, day, WorkKind.MAKING, minutes, pieces, accepted);
    }
}
