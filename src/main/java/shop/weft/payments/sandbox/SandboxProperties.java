package shop.weft.payments.sandbox;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the sandbox listens and keeps its state. Whether it runs at all is {@code weft.payments.sandbox.enabled}: by
 * default it does where there is no Stripe key and the database is the embedded one.
 *
 * @param port the port to prefer; another free one is taken if it is in use
 * @param database its own H2 database; by default beside the shop's, or in memory if the shop's is
 */
@ConfigurationProperties("weft.payments.sandbox")
record SandboxProperties(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("8081") int port,
        @Nullable URI publicUrl,
        @Nullable String database) {

    private static final String FILE = "jdbc:h2:file:";

    /** Written at once, so that a killed process loses nothing that it had answered. */
    private static final String AT_ONCE = ";WRITE_DELAY=0";

    String databaseBeside(String shop) {
        if (database != null) {
            return database;
        }
        if (shop.startsWith("jdbc:h2:mem:")) {
            return "jdbc:h2:mem:";
        }
        var beside = shop.startsWith(FILE) ? shop.substring(FILE.length()).replaceFirst(";.*", "") : "./data/weft";
        return FILE + beside + "-stripe-sandbox" + AT_ONCE;
    }
}
