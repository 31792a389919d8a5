package shop.weft.payments.stripe;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Stripe is reached, from {@code STRIPE_API_KEY}, {@code STRIPE_WEBHOOK_SECRET} and {@code STRIPE_API_BASE}.
 *
 * @param apiBase empty means Stripe's own
 * @param apiKey empty where the sandbox stands in
 * @param maxNetworkRetries how often the SDK repeats a call that found no answer, with the same idempotency key
 */
@ConfigurationProperties("weft.payments.stripe")
record StripeProperties(
        @DefaultValue("") String apiKey,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("") String apiBase,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("2") int maxNetworkRetries) {

    String apiBaseOrStripe() {
        return apiBase.isBlank() ? "https://api.stripe.com" : apiBase;
    }
}
