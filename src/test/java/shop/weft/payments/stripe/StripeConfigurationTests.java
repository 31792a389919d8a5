package shop.weft.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is said at the start about a configuration that works, but not as one may expect. */
@ExtendWith(OutputCaptureExtension.class)
class StripeConfigurationTests {

    @Test
    void warnsThatWithoutAWebhookSecretNoWebhookIsBelieved(CapturedOutput output) {
        new StripeConfiguration().stripeConnection(properties(""));

        assertThat(output).contains("STRIPE_WEBHOOK_SECRET is not", "every webhook is refused");
    }

    @Test
    void saysNothingWhereThereIsOne(CapturedOutput output) {
        new StripeConfiguration().stripeConnection(properties("whsec_x"));

        assertThat(output).doesNotContain("STRIPE_WEBHOOK_SECRET");
    }

    private static StripeProperties properties(String webhookSecret) {
        var aSecond = Duration.ofSeconds(1);
        return new StripeProperties("sk_test_x", webhookSecret, "", aSecond, aSecond, 0);
    }
}
