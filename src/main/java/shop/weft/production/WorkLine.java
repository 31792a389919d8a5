package shop.weft.production;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a work sheet, before anything has passed or not.
 *
 * @param minutes paid minutes; 0 where only pieces were counted: then they take the standard minutes of the cost sheet
 * @param pieces how many pieces she finished on that day; only making finishes pieces
 */
public record WorkLine(UUID artisan, LocalDate day, WorkKind kind, int minutes, int pieces) {

    /** The most pieces of one line. */
    public static final int MOST_PIECES = 1000;

    public WorkLine {
        if (minutes < 0 || pieces < 0 || pieces > MOST_PIECES || minutes + pieces == 0) {
            throw new IllegalArgumentException("No line is %d minutes and %d pieces".formatted(minutes, pieces));
        }
    }

    /** Whether only pieces were counted. */
    boolean byPieces() {
        return minutes == 0;
    }

    WorkDone done(int standardMinutes) {
        return new WorkDone(artisan, day, kind, byPieces() ? pieces * standardMinutes : minutes, pieces, 0);
    }
}
