package shop.weft.partners;

import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way for a partner to be paid.
 *
 * @param lastFour the last characters of the account, empty where there is none
 * @param retiredAt since when it is no longer used
 */
public record RouteView(
        UUID id,
        PayoutMethod method,
        Currency currency,
        String lastFour,
        boolean preferred,
        Instant addedAt,
        @Nullable Instant retiredAt) {

    /** Whether money may still be sent this way. */
    public boolean active() {
        return retiredAt == null;
    }
}
