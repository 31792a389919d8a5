package shop.weft.storefront.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and times as people write them, all in UTC. */
@Component
class Dates {

    /** {@code November 22, 2026}, as the reader's language has it. */
    String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    String day(LocalDate day) {
        return localized(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(day);
    }

    /** {@code 14:20} */
    String timeOfDay(Instant instant) {
        return localized(DateTimeFormatter.ofPattern("HH:mm")).format(instant.atOffset(ZoneOffset.UTC));
    }

    private static DateTimeFormatter localized(DateTimeFormatter format) {
        return format.withLocale(LocaleContextHolder.getLocale());
    }
}
