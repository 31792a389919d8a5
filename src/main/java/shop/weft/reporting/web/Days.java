package shop.weft.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Times as the books keep them, in UTC. Templates know it as {@code @days}. */
@Component("days")
public class Days {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    /** The day alone: {@code 2026-11-22}. */
    public String of(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    /** To the second: {@code 2026-11-22 10:40:00 UTC}. */
    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
