package shop.weft.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Tries, before the first migration, whether the server lets us guard the books with triggers, and says in words what to
 * grant if it does not. A migration that fails half way would only give an error number.
 */
@Component
class TriggerPreflight implements Callback {

    private static final int BINARY_LOG_DISTRUSTS = 1419;
    private static final int COMMAND_DENIED = 1142;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var connection = context.getConnection();
            if (isMySql(connection) && !hasBooks(connection)) {
                tryTrigger(connection);
            }
        } catch (SQLException refused) {
            throw new GuardsRefused(inWords(refused), refused);
        }
    }

    @Override
    public String getCallbackName() {
        return "ledger trigger preflight";
    }

    static String inWords(SQLException refused) {
        return switch (refused.getErrorCode()) {
            case BINARY_LOG_DISTRUSTS ->
                "The books are guarded by triggers, and this server lets no ordinary user make triggers while its binary"
                        + " log is on. Ask whoever runs it for SET GLOBAL log_bin_trust_function_creators = 1 (in its"
                        + " configuration too, so that it stays), or migrate once with a user who has SUPER.";
            case COMMAND_DENIED ->
                "The books are guarded by triggers, and this database user may not make them. Ask whoever runs the server"
                        + " for GRANT CREATE, DROP, TRIGGER ON this schema TO this user, or migrate with another user:"
                        + " spring.flyway.user and spring.flyway.password.";
            default ->
                "The books are guarded by triggers, and this server refuses to make one: " + refused.getMessage();
        };
    }

    private static boolean isMySql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("MySQL");
    }

    private static boolean hasBooks(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "seal_leaf", null)) {
            return tables.next();
        }
    }

    /** On a table of our own, which goes again and takes the trigger with it. */
    private static void tryTrigger(Connection connection) throws SQLException {
        var table = "weft_preflight_" + UUID.randomUUID().toString().replace("-", "");
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (id INT)");
            try {
                statement.execute("CREATE TRIGGER " + table + " BEFORE UPDATE ON " + table
                        + " FOR EACH ROW SIGNAL SQLSTATE '45000'");
            } finally {
                statement.execute("DROP TABLE " + table);
            }
        }
    }
}
