package shop.weft.reporting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.JournalKind;

/** What an address asks for, where anything may stand: what makes no sense is left out, and the page says so. */
final class Asked {

    private static final int FIRST_YEAR = 1_900;
    private static final int LAST_YEAR = 9_999;

    private final List<String> unread = new ArrayList<>();

    Optional<LocalDate> day(@Nullable String text) {
        return read(text, Asked::dayOf);
    }

    /** The first day of a span; one after its last day makes no sense. */
    Optional<LocalDate> day(@Nullable String text, LocalDate last) {
        return read(text, typed -> dayOf(typed).filter(day -> !day.isAfter(last)));
    }

    @Nullable
    AccountCode code(@Nullable String number) {
        return read(number, typed -> Optional.of(AccountCode.ofNumber(typed))).orElse(null);
    }

    @Nullable
    JournalKind kind(@Nullable String name) {
        return read(name, typed -> Optional.of(JournalKind.valueOf(typed))).orElse(null);
    }

    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Lets the page say what was left out. */
    void tell(Model model) {
        if (!unread.isEmpty()) {
            model.addAttribute("unread", String.join(", ", unread));
        }
    }

    private <T> Optional<T> read(@Nullable String text, Function<String, Optional<T>> reading) {
        var typed = text(text);
        if (typed == null) {
            return Optional.empty();
        }
        Optional<T> found;
        try {
            found = reading.apply(typed);
        } catch (DateTimeParseException | IllegalArgumentException nonsense) {
            found = Optional.empty();
        }
        if (found.isEmpty()) {
            unread.add(typed);
        }
        return found;
    }

    private static Optional<LocalDate> dayOf(String typed) {
        return Optional.of(LocalDate.parse(typed))
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR);
    }
}
