package shop.weft.payments.sandbox;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is set up.
 *
 * @param address the network address to listen on, loopback unless the sandbox runs in a container
 * @param port the port to prefer; 0, or one already taken, means any free one
 * @param publicUrl where browsers reach the sandbox if not at its address and port
 * @param database the JDBC URL of the sandbox's own H2 database
 * @param apiKey the key that callers must send
 * @param webhookSecret what webhooks are signed with
 * @param webhookUrl where webhooks go; empty while nobody listens, which keeps them waiting
 * @param clock what time it is
 * @param automatic whether webhooks go out and late facts arrive by themselves; if not, the owner calls for them
 */
public record SandboxSettings(
        String address,
        int port,
        @Nullable URI publicUrl,
        String database,
        String apiKey,
        String webhookSecret,
        Supplier<Optional<URI>> webhookUrl,
        InstantSource clock,
        boolean automatic) {

    private static final String LOOPBACK = "127.0.0.1";

    /** In memory, on any port, nothing happens unless called for: for tests. */
    public static SandboxSettings forTests(InstantSource clock, Supplier<Optional<URI>> webhookUrl) {
        return new SandboxSettings(
                LOOPBACK, 0, null, "jdbc:h2:mem:", "sk_test_sandbox", "whsec_sandbox", webhookUrl, clock, false);
    }

    /** The same with another database, such as a file that survives. */
    public SandboxSettings withDatabase(String url) {
        return new SandboxSettings(address, port, publicUrl, url, apiKey, webhookSecret, webhookUrl, clock, automatic);
    }

    /** The same, running by itself or not. */
    public SandboxSettings withAutomatic(boolean running) {
        return new SandboxSettings(
                address, port, publicUrl, database, apiKey, webhookSecret, webhookUrl, clock, running);
    }
}
