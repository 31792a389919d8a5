package shop.weft.production;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pieces a maker finished.
 *
 * @param passed at once
 * @param reworked passed after they were put right
 * @param rejected did not pass; she is paid for them all the same
 * @param reason why they did not; none where none was rejected
 */
@Embeddable
public record Finding(
        UUID artisan,
        int passed,
        int reworked,
        int rejected,
        @Enumerated(EnumType.STRING) @Nullable Flaw reason) {

    public Finding {
        if (passed < 0 || reworked < 0 || rejected < 0 || rejected > 0 == (reason == null)) {
            throw new IllegalArgumentException(
                    "No finding is %d, %d and %d for %s".formatted(passed, reworked, rejected, reason));
        }
    }

    /** Pieces that are born. */
    public int accepted() {
        return passed + reworked;
    }

    int pieces() {
        return passed + reworked + rejected;
    }
}
