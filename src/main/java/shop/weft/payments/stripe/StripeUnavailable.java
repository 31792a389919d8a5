package shop.weft.payments.stripe;

/** Stripe gave no usable answer: whether anything happened there is unknown, and asking again is safe. */
public class StripeUnavailable extends RuntimeException {

    StripeUnavailable(Throwable cause) {
        super("Stripe gave no usable answer: " + cause.getMessage(), cause);
    }
}
