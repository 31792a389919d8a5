package shop.weft.payments;

import org.jspecify.annotations.Nullable;

/** Stripe could not be reached or refused. Nothing was charged; trying again is safe. */
public class PaymentUnavailable extends RuntimeException {

    PaymentUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
