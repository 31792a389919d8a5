package shop.weft.ledger.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses every change and removal of a row. H2 makes it by name. */
public class RefuseChange implements Trigger {

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
        this.table = table;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException(
                "The books are append-only: %s cannot be %s".formatted(table, after == null ? "deleted" : "changed"),
                "45000");
    }
}
