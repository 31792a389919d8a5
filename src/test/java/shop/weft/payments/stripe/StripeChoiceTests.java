package shop.weft.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Who may start, and who must not. */
class StripeChoiceTests {

    private static final String H2 = "jdbc:h2:file:./data/weft";
    private static final String MYSQL = "jdbc:mysql://localhost/weft";

    @Test
    void theDemoDatabaseWithoutAKeyPlaysWithTheSandbox() {
        assertThat(StripeChoice.of(environment(H2, ""))).isEqualTo(StripeChoice.SANDBOX);
    }

    @Test
    void aKeyMeansStripe() {
        assertThat(StripeChoice.of(environment(H2, "sk_test_1"))).isEqualTo(StripeChoice.STRIPE);
        assertThat(StripeChoice.of(environment(MYSQL, "sk_live_1"))).isEqualTo(StripeChoice.STRIPE);
    }

    @Test
    void aRealDatabaseWithoutAKeyRefusesToGiveGoodsAway() {
        assertThatThrownBy(() -> StripeChoice.of(environment(MYSQL, "")))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("given away");
    }

    @Test
    void aRealDatabaseMayAskForTheSandbox() {
        var asked = environment(MYSQL, "").withProperty("weft.payments.sandbox.enabled", "true");

        assertThat(StripeChoice.of(asked)).isEqualTo(StripeChoice.SANDBOX);
    }

    @Test
    void theDemoDatabaseMayGoWithoutTheSandboxOnlyWithAKey() {
        var refused = environment(H2, "").withProperty("weft.payments.sandbox.enabled", "false");

        assertThatThrownBy(() -> StripeChoice.of(refused)).isInstanceOf(UnsafeStart.class);
    }

    @Test
    void demoDataNeverMeetsALiveKey() {
        for (var key : new String[] {"sk_live_1", "rk_live_1"}) {
            assertThatThrownBy(() -> StripeChoice.of(environment(H2, key)))
                    .isInstanceOf(UnsafeStart.class)
                    .hasMessageContaining("demo data");
            assertThatThrownBy(() -> StripeChoice.of(environment(MYSQL, key).withProperty("weft.demo.enabled", "true")))
                    .isInstanceOf(UnsafeStart.class);
            assertThat(StripeChoice.of(environment(H2, key).withProperty("weft.demo.enabled", "false")))
                    .isEqualTo(StripeChoice.STRIPE);
        }
    }

    @Test
    void saysWhatToDo() {
        var analysis = Objects.requireNonNull(
                new UnsafeStartAnalysis().analyze(new IllegalStateException(UnsafeStart.withoutStripe())));

        assertThat(analysis.getDescription()).contains("no Stripe key");
        assertThat(analysis.getAction()).contains("STRIPE_API_KEY").contains("weft.payments.sandbox.enabled=true");
    }

    private static MockEnvironment environment(String database, String key) {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", database)
                .withProperty("weft.payments.stripe.api-key", key);
    }
}
