package shop.weft.ledger.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to seal a journal of fewer than two legs, or one that does not sum to zero. H2 makes it by name. */
public class RefuseUnbalanced implements Trigger {

    private static final int JOURNAL_ID = 2;

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        int legs = 0;
        try (var query = connection.prepareStatement(
                "SELECT COUNT(*), SUM(amount_minor) FROM leg WHERE journal_id = ? GROUP BY currency")) {
            query.setObject(1, Objects.requireNonNull(after)[JOURNAL_ID]);
            var currencies = query.executeQuery();
            while (currencies.next()) {
                legs += currencies.getInt(1);
                if (currencies.getLong(2) != 0) {
                    throw new SQLException("A journal that does not sum to zero cannot be sealed", "45000");
                }
            }
        }
        if (legs < 2) {
            throw new SQLException("A journal of fewer than two legs cannot be sealed", "45000");
        }
    }
}
