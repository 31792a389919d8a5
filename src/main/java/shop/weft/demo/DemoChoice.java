package shop.weft.demo;

import org.springframework.core.env.Environment;

/**
 * Whether this start may make or show the demo world: asked for by {@code weft.demo.enabled}, else where the database is
 * embedded and there is no Stripe key.
 */
enum DemoChoice {
    /** Asked for in so many words. */
    ASKED_FOR,
    /** Nobody said anything, and nothing speaks against it. */
    BY_DEFAULT,
    OFF;

    static DemoChoice of(Environment environment) {
        var asked = environment.getProperty("weft.demo.enabled", Boolean.class);
        if (asked != null) {
            return asked ? ASKED_FOR : OFF;
        }
        boolean embedded = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
        return embedded && !hasStripeKey(environment) ? BY_DEFAULT : OFF;
    }

    static boolean hasStripeKey(Environment environment) {
        return !environment.getProperty("weft.payments.stripe.api-key", "").isEmpty();
    }
}
