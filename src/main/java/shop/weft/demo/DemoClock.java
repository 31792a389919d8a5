package shop.weft.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import shop.weft.shared.ShopClock;

/** In the demo world everyone's clock is the one that can travel. */
@Configuration(proxyBeanMethods = false)
@InDemo
class DemoClock {

    @Bean
    @Primary
    TravellingClock travellingClock() {
        return new TravellingClock(ShopClock.real());
    }
}
