package shop.weft.artisans;

import java.util.UUID;

/** Paid work cannot be written down for this maker on this day. */
public class PaidWorkRefused extends RuntimeException {

    private final Reason reason;

    PaidWorkRefused(UUID artisan, Reason reason) {
        super("Paid work of maker %s is refused: %s".formatted(artisan, reason));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** She is a minor, or her age is not known. */
        NOT_KNOWN_AS_ADULT,
        /** She had no work arrangement on that day: none had begun, or she had left. */
        NO_ARRANGEMENT,
        /** There is no such maker. */
        UNKNOWN_MAKER
    }
}
