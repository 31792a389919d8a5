package shop.weft.payments.stripe;

import com.stripe.StripeClient;
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

    /** Refuses an unsafe start before anything else is made, the database included. */
    @Bean
    static BeanFactoryPostProcessor stripePreflight(Environment environment) {
        return beans -> StripeChoice.of(environment);
    }

    @Bean
    @Conditional(OnStripe.class)
    StripeConnection stripeConnection(StripeProperties properties) {
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
