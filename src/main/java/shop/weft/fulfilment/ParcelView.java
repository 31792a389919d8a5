package shop.weft.fulfilment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel from a partner to the hub.
 *
 * @param code what is written on it, six characters
 * @param carrier who carries it, if it was said
 * @param units how many units there are of each outcome; outcomes with none are left out
 */
public record ParcelView(
        UUID id,
        String code,
        UUID partner,
        ParcelState state,
        @Nullable String carrier,
        @Nullable String tracking,
        Instant openedAt,
        @Nullable Instant sentAt,
        @Nullable Instant closedAt,
        Map<Outcome, Integer> units) {

    /** How many units it holds. */
    public int size() {
        return units.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many units have this outcome. */
    public int count(Outcome outcome) {
        return units.getOrDefault(outcome, 0);
    }

    ParcelView with(Map<Outcome, Integer> counted) {
        return new ParcelView(id, code, partner, state, carrier, tracking, openedAt, sentAt, closedAt, counted);
    }
}
