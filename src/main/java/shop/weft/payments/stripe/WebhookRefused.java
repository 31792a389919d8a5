package shop.weft.payments.stripe;

/** A webhook that cannot be shown to come from Stripe. Nothing was stored. */
public class WebhookRefused extends RuntimeException {

    WebhookRefused(Throwable cause) {
        super("The webhook is not signed by Stripe: " + cause.getMessage(), cause);
    }
}
