package shop.weft.artisans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time a maker worked under one arrangement.
 *
 * @param until her last day under it, or none while it goes on
 */
public record WorkPeriod(
        Arrangement arrangement, LocalDate since, @Nullable LocalDate until, int weeklyMinutes) {}
