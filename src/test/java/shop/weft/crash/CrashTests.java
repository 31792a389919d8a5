package shop.weft.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.weft.payments.sandbox.SandboxSettings;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.testing.MovableClock;
import shop.weft.testing.SharedDatabase;

/**
 * Killed hard before and after every commit and every call to Stripe of a checkout. Each time it comes back, every order
 * is paid with its journal or released, and nobody is charged for nothing.
 */
class CrashTests {

    /** Long enough for every hold and payment page to lapse. */
    private static final Duration BETWEEN_LIVES = Duration.ofHours(3);

    @Test
    void comesBackFromEveryCommitAndEveryCall(@TempDir Path folder) throws IOException {
        var clock = new MovableClock(Clock.systemUTC().instant());
        int port = freePort();
        var webhooks = Optional.of(URI.create("http://127.0.0.1:%d/webhooks/stripe".formatted(port)));
        try (var sandbox = StripeSandbox.start(SandboxSettings.forTests(clock, () -> webhooks));
                var gate = new StripeGate(sandbox.address())) {
            var database = SharedDatabase.in(folder);
            var settings =
                    new ShopSettings(folder, port, database, gate.address(), sandbox.apiKey(), sandbox.webhookSecret());
            try (var lives = new Lives(settings, clock)) {
                var checkout = new CheckoutUnderFire(lives, sandbox);
                int deaths = 0;
                for (var when : new String[] {"before ", "after "}) {
                    deaths += checkout.dieAtEach(point -> lives.shop().haltAt(when + point));
                    deaths += checkout.dieAtEach(point ->
                            gate.killAt(when + point, () -> lives.shop().kill()));
                }
                assertThat(deaths).as("points at which the shop was killed").isGreaterThan(20);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** One shop after the other on the same database. */
    static final class Lives implements AutoCloseable {

        private final ShopSettings settings;
        private final MovableClock clock;
        private Duration ahead = Duration.ZERO;
        private ShopProcess shop;

        Lives(ShopSettings settings, MovableClock clock) {
            this.settings = settings;
            this.clock = clock;
            this.shop = new ShopProcess(settings, ahead);
        }

        ShopProcess shop() {
            return shop;
        }

        String database() {
            return settings.database();
        }

        /** Hours later the shop is started again. */
        void next() {
            shop.close();
            ahead = ahead.plus(BETWEEN_LIVES);
            clock.advance(BETWEEN_LIVES);
            shop = new ShopProcess(settings, ahead);
        }

        @Override
        public void close() {
            shop.close();
        }
    }
}
