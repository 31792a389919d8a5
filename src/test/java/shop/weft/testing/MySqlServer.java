package shop.weft.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/** The MySQL server that tests run on, found or started once for the whole run. */
final class MySqlServer {

    private static final Optional<String> ADDRESS = locate();

    private MySqlServer() {}

    static boolean found() {
        return ADDRESS.isPresent();
    }

    /** The address of a new, empty schema. */
    static String freshSchema() {
        var address = ADDRESS.orElseThrow();
        var schema = "weft_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + schema);
        } catch (SQLException refused) {
            throw new IllegalStateException("Cannot make a schema on " + address, refused);
        }
        return address.replaceFirst("/(\\?|$)", "/" + schema + "$1");
    }

    private static Optional<String> locate() {
        @Nullable String configured = System.getenv("WEFT_TEST_MYSQL_URL");
        if (configured != null && !configured.isBlank()) {
            return Optional.of(configured);
        }
        return dockerRuns() ? Optional.of(container()) : Optional.empty();
    }

    private static boolean dockerRuns() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException noDocker) {
            return false;
        }
    }

    @SuppressWarnings("resource") // lives as long as the tests; Testcontainers removes it
    private static String container() {
        var mysql =
                new MySQLContainer("mysql:9").withUsername("root").withCommand("--log-bin-trust-function-creators=1");
        mysql.start();
        return "jdbc:mysql://%s:%d/?user=root&password=%s"
                .formatted(mysql.getHost(), mysql.getFirstMappedPort(), mysql.getPassword());
    }
}
