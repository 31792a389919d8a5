package shop.weft.shared;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the shop: UTC, to the microsecond, which is what the database keeps. */
@Configuration(proxyBeanMethods = false)
public class ShopClock {

    /** The time it really is. Whoever wants to know the time injects a {@link Clock}; this is for clocks made of it. */
    public static Clock real() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return real();
    }
}
