package shop.weft.artisans;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a maker works from a day on.
 *
 * @param weeklyMinutes the most she works in a week from Monday to Sunday
 * @param until her last day, if she left under these terms
 */
@Embeddable
record WorkTerms(
        @Enumerated(EnumType.STRING) Arrangement arrangement,
        int weeklyMinutes,
        @Column(name = "until_day") @Nullable LocalDate until) {

    static WorkTerms open(Arrangement arrangement, int weeklyMinutes) {
        return new WorkTerms(arrangement, weeklyMinutes, null);
    }

    WorkTerms until(LocalDate day) {
        return new WorkTerms(arrangement, weeklyMinutes, day);
    }

    boolean over(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
