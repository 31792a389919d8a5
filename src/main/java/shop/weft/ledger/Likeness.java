package shop.weft.ledger;

import org.jspecify.annotations.Nullable;

/** What a person searches for, as a LIKE pattern that takes it literally. */
final class Likeness {

    private Likeness() {}

    static @Nullable String containing(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
