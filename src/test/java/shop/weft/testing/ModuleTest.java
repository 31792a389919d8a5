package shop.weft.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/**
 * The module of the test with those it uses directly, and nothing above it, on a random port; otherwise as
 * {@link ShopTest}. For what a module promises whoever uses it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationModuleTest(
        mode = ApplicationModuleTest.BootstrapMode.DIRECT_DEPENDENCIES,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "weft.demo.enabled=false",
            "weft.jobs.enabled=false",
            "weft.payments.stripe.api-key=",
            "weft.payments.sandbox.enabled=true",
            "weft.payments.sandbox.port=0",
            "weft.payments.sandbox.database=jdbc:h2:mem:"
        })
public @interface ModuleTest {}
