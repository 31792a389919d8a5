package shop.weft.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole shop on a random port, with a fresh database (H2 in memory, or MySQL with {@link OnMySql}), the Stripe
 * sandbox in memory, no demo data and no scheduled jobs: tests call the jobs themselves. Classes with the same
 * annotations share one shop, so a test makes the world it needs and counts nothing it did not make.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "weft.demo.enabled=false",
            "weft.jobs.enabled=false",
            "weft.payments.stripe.api-key=",
            "weft.payments.sandbox.enabled=true",
            "weft.payments.sandbox.port=0",
            "weft.payments.sandbox.database=jdbc:h2:mem:"
        })
public @interface ShopTest {}
