package shop.weft.payments.stripe;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** Whether this shop takes money through Stripe or plays at it, decided once from the configuration. */
public enum StripeChoice {
    STRIPE,
    SANDBOX;

    /** @throws UnsafeStart if the configuration would give goods away, or mix demo data with real money */
    public static StripeChoice of(Environment environment) {
        var key = environment.getProperty("weft.payments.stripe.api-key", "");
        var asked = Optional.ofNullable(environment.getProperty("weft.payments.sandbox.enabled", Boolean.class));
        boolean embedded = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
        boolean demo = environment.getProperty("weft.demo.enabled", Boolean.class, embedded);
        boolean live = key.startsWith("sk_live_") || key.startsWith("rk_live_");
        if (live && demo) {
            throw UnsafeStart.demoWithLiveKey();
        }
        if (!key.isEmpty()) {
            return STRIPE;
        }
        if (asked.orElse(embedded)) {
            return SANDBOX;
        }
        throw UnsafeStart.withoutStripe();
    }
}
