package shop.weft.production;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.split.Terms;

/** A batch and the work on it, for the eyes of its partner alone. */
public record BatchRecord(
        UUID id, Terms terms, Instant startedAt, @Nullable Instant acceptedAt, int accepted, List<Entry> entries) {

    /**
     * A maker's work on it. An entry with no pieces is a task that was done for all of them.
     *
     * @param artisan an opaque id
     */
    public record Entry(UUID artisan, LocalDate day, int minutes, int pieces, int accepted) {}
}
