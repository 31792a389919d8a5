package shop.weft.reporting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.JournalKind;

/** Reads what stands in an address, where anything may stand: what makes no sense is no filter. */
final class Filters {

    private static final int LAST_PAGE = 1_000_000;
    private static final int FIRST_YEAR = 1_900;
    private static final int LAST_YEAR = 9_999;

    private Filters() {}

    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.strip()))
                            .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    static @Nullable AccountCode code(@Nullable String number) {
        try {
            return number == null || number.isBlank() ? null : AccountCode.ofNumber(number.strip());
        } catch (IllegalArgumentException noCode) {
            return null;
        }
    }

    static @Nullable JournalKind kind(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : JournalKind.valueOf(name.strip());
        } catch (IllegalArgumentException noKind) {
            return null;
        }
    }

    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static int page(int page) {
        return Math.clamp(page, 1, LAST_PAGE);
    }

    /** The address of a list with its filters, for the links to its pages. */
    static String address(String path, @Nullable String... namesAndValues) {
        var address = UriComponentsBuilder.fromPath(path);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                address.queryParam(String.valueOf(namesAndValues[i]), "{value" + i + "}");
            }
        }
        var values = new java.util.HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                values.put("value" + i, String.valueOf(namesAndValues[i + 1]));
            }
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
