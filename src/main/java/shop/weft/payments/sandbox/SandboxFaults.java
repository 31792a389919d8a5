package shop.weft.payments.sandbox;

import java.time.Duration;

/**
 * How webhooks misbehave, drawn from a seed so that a run can be repeated.
 *
 * @param duplicatePercent of the deliveries are sent twice
 * @param dropPercent of the deliveries are never sent
 * @param reorder whether deliveries that are due together are shuffled
 * @param delay the longest time a delivery is held back
 */
public record SandboxFaults(long seed, int duplicatePercent, int dropPercent, boolean reorder, Duration delay) {

    /** No misbehaviour. */
    public static final SandboxFaults NONE = new SandboxFaults(0, 0, 0, false, Duration.ZERO);

    public SandboxFaults {
        if (duplicatePercent < 0 || duplicatePercent > 100 || dropPercent < 0 || dropPercent > 100) {
            throw new IllegalArgumentException("A share is 0 to 100 percent");
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException("A delay is not negative");
        }
    }
}
