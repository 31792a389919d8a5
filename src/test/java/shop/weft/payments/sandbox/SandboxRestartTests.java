package shop.weft.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.StripeException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sandbox keeps when it stops. */
class SandboxRestartTests {

    @TempDir
    private Path folder;

    @Test
    void itsStateSurvives() throws StripeException {
        String open;
        try (var before = new SandboxWorld(database())) {
            before.charged(10_000, TestCard.SUCCESS);
            before.sandbox().advance();
            open = before.openSession(4_500).getId();
        }
        try (var after = new SandboxWorld(database())) {
            assertThat(after.sandbox().balance("usd")).isEqualTo(9_680);
            assertThat(after.sandbox().counts()).containsEntry("webhook waiting", 5L);
            assertThat(after.sessions().retrieve(open).getUrl())
                    .isEqualTo("http://localhost:%d/pay/%s"
                            .formatted(after.sandbox().address().getPort(), open));
            assertThat(after.sandbox().pay(open, TestCard.SUCCESS)).isTrue();
        }
    }

    @Test
    void asksForTheKey() {
        try (var world = new SandboxWorld()) {
            var stranger = com.stripe.StripeClient.builder()
                    .setApiKey("sk_test_other")
                    .setApiBase(world.sandbox().address().toString())
                    .build();

            Assertions.assertThatThrownBy(() -> stranger.v1().balance().retrieve())
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    private String database() {
        return "jdbc:h2:file:" + folder.resolve("sandbox") + ";WRITE_DELAY=0";
    }
}
