package shop.weft.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** What is there only where the demo world may be: never beside a Stripe key. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(InDemo.Allowed.class)
@interface InDemo {

    /** Holds where the demo world is wanted and payments are the sandbox's. */
    class Allowed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var environment = context.getEnvironment();
            return DemoChoice.of(environment) != DemoChoice.OFF && !DemoChoice.hasStripeKey(environment);
        }
    }
}
