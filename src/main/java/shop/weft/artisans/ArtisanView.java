package shop.weft.artisans;

import java.util.UUID;

/**
 * A maker as her partner's staff know her here.
 *
 * @param code the partner's own short code for her, such as {@code BL-07}: a pseudonym
 * @param arrangement how she works there on the day that was asked about
 * @param weeklyMinutes the most she is to work in a week from Monday to Sunday, under that arrangement. Work beyond it is
 *     written down and paid all the same, and flagged
 */
public record ArtisanView(
        UUID id, UUID partner, String code, AgeStatus ageStatus, Arrangement arrangement, int weeklyMinutes) {

    /**
     * By how many minutes a week's work goes beyond her cap; 0 if it does not.
     *
     * @param minutesInWeek all her minutes of one week, Monday to Sunday
     */
    public int beyondCap(int minutesInWeek) {
        return Math.max(0, minutesInWeek - weeklyMinutes);
    }
}
