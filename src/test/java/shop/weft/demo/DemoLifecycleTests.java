package shop.weft.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** Who may have demo data. No world is made here: a start that would make one fails for want of it. */
class DemoLifecycleTests {

    private final MockEnvironment environment =
            new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:file:./data/weft");

    @Test
    void demoIsTheDefaultOfAnEmbeddedDatabaseWithoutAStripeKey() {
        assertThat(DemoChoice.of(environment)).isEqualTo(DemoChoice.BY_DEFAULT);
        assertThat(DemoChoice.of(environment.withProperty("weft.payments.stripe.api-key", "sk_test_1")))
                .isEqualTo(DemoChoice.OFF);
        assertThat(DemoChoice.of(new MockEnvironment().withProperty("spring.datasource.url", "jdbc:mysql://db/weft")))
                .isEqualTo(DemoChoice.OFF);
    }

    @Test
    void refusesADemoDatabaseBesideAStripeKey() {
        environment.setProperty("weft.payments.stripe.api-key", "sk_live_1");

        assertThatExceptionOfType(DemoRefused.class)
                .isThrownBy(() -> lifecycle(true, true).start())
                .withMessageContaining("holds the demo world");
    }

    @Test
    void refusesToMakeADemoBesideAStripeKey() {
        environment.setProperty("weft.demo.enabled", "true");
        environment.setProperty("weft.payments.stripe.api-key", "sk_test_1");

        assertThatExceptionOfType(DemoRefused.class)
                .isThrownBy(() -> lifecycle(false, false).start())
                .matches(refused -> refused.action().contains("STRIPE_API_KEY"));
    }

    @Test
    void refusesToMakeADemoAmongOtherData() {
        environment.setProperty("weft.demo.enabled", "true");

        assertThatExceptionOfType(DemoRefused.class)
                .isThrownBy(() -> lifecycle(false, true).start())
                .withMessageContaining("other data");
    }

    @Test
    void leavesADatabaseInUseAloneIfNobodyAskedForADemo() {
        var lifecycle = lifecycle(false, true);

        assertThatCode(lifecycle::start).doesNotThrowAnyException();

        assertThat(lifecycle.isRunning()).isTrue();
    }

    @Test
    void aRealShopStartsWithAStripeKey() {
        environment.setProperty("weft.demo.enabled", "false");
        environment.setProperty("weft.payments.stripe.api-key", "sk_live_1");

        assertThatCode(() -> lifecycle(false, true).start()).doesNotThrowAnyException();
    }

    private DemoLifecycle lifecycle(boolean demo, boolean inUse) {
        var nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:"));
        var diary = new Diary(nowhere) {
            @Override
            Optional<Instant> began() {
                return demo ? Optional.of(Instant.EPOCH) : Optional.empty();
            }

            @Override
            boolean databaseInUse() {
                return inUse;
            }
        };
        var worlds = new StaticListableBeanFactory().getBeanProvider(DemoWorld.class);
        return new DemoLifecycle(diary, worlds, environment, Clock.systemUTC());
    }
}
