package shop.weft.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Lets facades repeat a whole transaction that lost a race for locks: {@code @Retryable} outside, the transaction inside. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class ResilientMethods {}
