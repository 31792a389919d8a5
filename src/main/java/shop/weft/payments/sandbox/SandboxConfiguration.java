package shop.weft.payments.sandbox;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.AnnotatedTypeMetadata;
import shop.weft.payments.stripe.StripeChoice;
import shop.weft.payments.stripe.StripeConnection;

/**
 * Starts the sandbox with the shop. It listens as soon as its bean is made, which is before the web server and before
 * whoever fills the demo world; webhooks wait until the web server is up.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(SandboxConfiguration.OnSandbox.class)
class SandboxConfiguration {

    private static final int PORT = 8081;

    /**
     * Settles on a port before any bean is made, so that the shop's pages can say where their forms may lead: see
     * {@code weft.payments.page-origin}.
     */
    @Bean
    static BeanFactoryPostProcessor sandboxAddress(ConfigurableEnvironment environment) {
        return beans -> {
            int port = FreePort.like(environment.getProperty("weft.payments.sandbox.port", Integer.class, PORT));
            var origin = environment.getProperty("weft.payments.sandbox.public-url", "http://localhost:" + port);
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("stripe-sandbox", Map.of("weft.payments.sandbox.port", port)));
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("stripe-sandbox-page", Map.of("weft.payments.page-origin", origin)));
        };
    }

    private final AtomicReference<Optional<URI>> webhooks = new AtomicReference<>(Optional.empty());

    @Bean(destroyMethod = "close")
    StripeSandbox stripeSandbox(SandboxProperties properties, Environment environment, Clock clock) {
        var shop = environment.getProperty("spring.datasource.url", "");
        boolean automatic = environment.getProperty("weft.jobs.enabled", Boolean.class, true);
        return StripeSandbox.start(new SandboxSettings(
                properties.address(),
                properties.port(),
                properties.publicUrl(),
                properties.databaseBeside(shop),
                "sk_test_sandbox",
                "whsec_sandbox",
                webhooks::get,
                clock,
                automatic));
    }

    @Bean
    StripeConnection sandboxConnection(StripeSandbox sandbox) {
        return new StripeConnection(sandbox.address().toString(), sandbox.apiKey(), sandbox.webhookSecret());
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> webhooksHaveSomewhereToGo() {
        return event -> {
            if (event.getApplicationContext().getParent() == null) {
                int port = event.getWebServer().getPort();
                webhooks.set(Optional.of(URI.create("http://127.0.0.1:%d/webhooks/stripe".formatted(port))));
            }
        };
    }

    /** Holds where the sandbox stands in for Stripe. */
    static class OnSandbox implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StripeChoice.of(context.getEnvironment()) == StripeChoice.SANDBOX;
        }
    }
}
