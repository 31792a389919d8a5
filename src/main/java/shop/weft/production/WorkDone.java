package shop.weft.production;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A maker's work on a batch.
 *
 * @param minutes paid minutes, rework, waiting and set-up among them
 * @param pieces how many pieces she finished
 * @param accepted how many of those passed
 */
public record WorkDone(UUID artisan, LocalDate day, int minutes, int pieces, int accepted) {}
