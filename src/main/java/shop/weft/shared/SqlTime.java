package shop.weft.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Instants as {@code DATETIME(6)} columns hold them: UTC, to the microsecond. A {@link LocalDateTime} passes both
 * drivers untouched, where an {@link Instant} would be shifted by the session's time zone.
 */
public final class SqlTime {

    private SqlTime() {}

    public static LocalDateTime toColumn(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant fromColumn(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
