package shop.weft.production;

import java.util.Map;
import shop.weft.artisans.PaidWorkRefused;

/** Some lines are of makers who could not be given paid work on those days; nothing was written down. */
public class WorkRefused extends RuntimeException {

    private final transient Map<Integer, PaidWorkRefused.Reason> reasons;

    WorkRefused(Map<Integer, PaidWorkRefused.Reason> reasons) {
        super("Paid work is refused for %d lines".formatted(reasons.size()));
        this.reasons = Map.copyOf(reasons);
    }

    /** Why, by the place of the line, from 0. */
    public Map<Integer, PaidWorkRefused.Reason> reasons() {
        return reasons;
    }
}
