package shop.weft.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which journals to list.
 *
 * @param kind of this kind only
 * @param text whose key contains this, or whose subject has this id
 * @param subjects about one of these, whatever the text; none for any
 * @param from effective on this day (UTC) or later
 * @param to effective on this day or earlier
 */
public record JournalFilter(
        @Nullable JournalKind kind,
        @Nullable String text,
        Set<UUID> subjects,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public JournalFilter {
        subjects = Set.copyOf(subjects);
    }

    public JournalFilter(
            @Nullable JournalKind kind, @Nullable String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(kind, text, Set.of(), from, to);
    }

    /** Whether it lets everything pass. */
    public boolean isEmpty() {
        return kind == null && text == null && from == null && to == null;
    }
}
