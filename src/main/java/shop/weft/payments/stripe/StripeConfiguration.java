package shop.weft.payments.stripe;

import com.stripe.StripeClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The SDK, pointed at Stripe or at what stands in for it. */
@Configuration(proxyBeanMethods = false)
class StripeConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StripeConfiguration.class);

    /** Refuses an unsafe start before anything else is made, the database included. */
    @Bean
    static BeanFactoryPostProcessor stripePreflight(Environment environment) {
        return beans -> StripeChoice.of(environment);
    }

    @Bean
    @Conditional(OnStripe.class)
    StripeConnection stripeConnection(StripeProperties properties) {
        if (properties.webhookSecret().isBlank()) {
            LOG.warn(
                    "STRIPE_API_KEY is set and STRIPE_WEBHOOK_SECRET is not: every webhook is refused. A payment is then "
                            + "noticed only when its buyer comes back to the shop, or minutes later by the sweeper, and "
                            + "refunds, disputes and payouts by the sweeper alone. Add an endpoint for /webhooks/stripe at "
                            + "Stripe and set its signing secret.");
        }
        return new StripeConnection(properties.apiBaseOrStripe(), properties.apiKey(), properties.webhookSecret());
    }

    @Bean
    StripeClient stripeClient(StripeConnection connection, StripeProperties properties) {
        return StripeClient.builder()
                .setApiKey(connection.apiKey())
                .setApiBase(connection.apiBase())
                .setConnectTimeout(Math.toIntExact(properties.connectTimeout().toMillis()))
                .setReadTimeout(Math.toIntExact(properties.readTimeout().toMillis()))
                .setMaxNetworkRetries(properties.maxNetworkRetries())
                .build();
    }

    /** Holds where payments go to Stripe. */
    static class OnStripe implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StripeChoice.of(context.getEnvironment()) == StripeChoice.STRIPE;
        }
    }
}
