package shop.weft.testing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each new application context of a {@link ShopTest} or {@link ModuleTest} a database and a folder of its own. */
class FreshDatabase implements ContextCustomizerFactory {

    /** A key for tests alone. */
    private static final String VAULT_KEY = "dGVzdHMgc2VhbCB3aXRoIHRoaXMga2V5LCBhbHdheXM=";

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        if (!AnnotatedElementUtils.hasAnnotation(testClass, ShopTest.class)
                && !AnnotatedElementUtils.hasAnnotation(testClass, ModuleTest.class)) {
            return null;
        }
        return new Customizer(AnnotatedElementUtils.hasAnnotation(testClass, OnMySql.class));
    }

    /** Two customizers of the same engine are equal, so that their tests share one context. */
    private record Customizer(boolean onMySql) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var name = UUID.randomUUID();
            TestPropertyValues.of(
                            "spring.datasource.url=" + (onMySql ? MySqlServer.freshSchema() : h2(name)),
                            "spring.datasource.username=" + (onMySql ? "" : "weft"),
                            "weft.vault.key=" + VAULT_KEY,
                            "weft.pictures.folder=target/pictures/" + name)
                    .applyTo(context);
        }

        private static String h2(UUID name) {
            return ("jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                            + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
                    .formatted(name);
        }
    }
}
