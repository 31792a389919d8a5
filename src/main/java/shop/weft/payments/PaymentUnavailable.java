package shop.weft.payments;

/** Stripe could not be reached or refused. Nothing was charged; trying again is safe. */
public class PaymentUnavailable extends RuntimeException {

    PaymentUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
