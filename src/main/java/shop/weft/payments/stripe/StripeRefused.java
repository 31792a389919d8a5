package shop.weft.payments.stripe;

import org.jspecify.annotations.Nullable;

/** Stripe understood the request and refused it: asking the same again will not help. */
public class StripeRefused extends RuntimeException {

    private final int status;
    private final @Nullable String code;

    /** Without what Stripe says in words, which may repeat what was sent, and would be logged. */
    StripeRefused(int status, @Nullable String code) {
        super("Stripe refused it: %d %s".formatted(status, code));
        this.status = status;
        this.code = code;
    }

    /** Stripe's code of the error, such as {@code charge_disputed}. */
    public @Nullable String code() {
        return code;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Whether what was asked about does not exist at Stripe. */
    public boolean isUnknown() {
        return status == 404;
    }
}
