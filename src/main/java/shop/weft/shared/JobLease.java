package shop.weft.shared;

import java.util.function.BooleanSupplier;

/** A job held by whoever was given this, until its time is over. */
public final class JobLease {

    private final BooleanSupplier renewal;

    JobLease(BooleanSupplier renewal) {
        this.renewal = renewal;
    }

    /**
     * Holds on for as long again.
     *
     * @return whether the job is still ours; if not, somebody else may be running it, and this work is to stop
     */
    public boolean renew() {
        return renewal.getAsBoolean();
    }
}
