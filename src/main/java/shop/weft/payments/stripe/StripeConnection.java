package shop.weft.payments.stripe;

/**
 * How Stripe is reached.
 *
 * @param apiBase the address of the API, Stripe's own or any that speaks like it
 * @param webhookSecret what webhooks are signed with; empty means that none is believed
 */
public record StripeConnection(String apiBase, String apiKey, String webhookSecret) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Stripe at " + apiBase;
    }
}
