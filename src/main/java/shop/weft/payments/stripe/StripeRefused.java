package shop.weft.payments.stripe;

import org.jspecify.annotations.Nullable;

/** Stripe understood the request and refused it: asking the same again will not help. */
public class StripeRefused extends RuntimeException {

    private final int status;

    StripeRefused(int status, @Nullable String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** Whether what was asked about does not exist at Stripe. */
    public boolean isUnknown() {
        return status == 404;
    }
}
