package shop.weft.ledger.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses a leg whose journal is sealed already. H2 makes it by name. */
public class RefuseSealed implements Trigger {

    private static final int JOURNAL_ID = 0;

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM seal_leaf WHERE journal_id = ?")) {
            query.setObject(1, Objects.requireNonNull(after)[JOURNAL_ID]);
            if (query.executeQuery().next()) {
                throw new SQLException("The books are append-only: the journal is sealed", "45000");
            }
        }
    }
}
