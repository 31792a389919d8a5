package shop.weft.payments.sandbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the sandbox keeps its documents: one H2 database of its own, one connection, one writer at a time. What callers
 * see as one request is one transaction.
 */
final class Store implements AutoCloseable {

    /** Fields that lists can be filtered by; a hidden field counts under the name without its underscore. */
    private static final List<String> FILTERS =
            List.of("payment_intent", "charge", "source", "type", "status", "currency", "payout");

    private final ReentrantLock lock = new ReentrantLock();
    private final Connection connection;
    private final JdbcClient jdbc;

    Store(String url) {
        try {
            connection = DriverManager.getConnection(url, "sandbox", "");
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("sandbox/schema.sql"));
            connection.setAutoCommit(false);
        } catch (SQLException refused) {
            throw new IllegalStateException("The sandbox cannot open its database " + url, refused);
        }
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** Runs the work alone and keeps all of its changes, or none if it throws. Calls may nest. */
    <T> T transact(Supplier<T> work) {
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                return work.get();
            }
            return commitOrRollBack(work);
        } finally {
            lock.unlock();
        }
    }

    void transact(Runnable work) {
        transact(() -> {
            work.run();
            return true;
        });
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void insert(ObjectNode body) {
        var sql = "INSERT INTO document (id, kind, created, body, net, available_on, " + String.join(", ", FILTERS)
                + ") VALUES (?, ?, ?, ?, ?, ?" + ", ?".repeat(FILTERS.size()) + ")";
        var values = new ArrayList<Object>(List.of(
                body.path("id").asString(),
                body.path("object").asString(),
                body.path("created").asLong(),
                Json.write(body),
                body.path("net").asLong(0),
                body.path("available_on").asLong(0)));
        FILTERS.forEach(field -> values.add(filter(body, field)));
        jdbc.sql(sql).params(values).update();
    }

    void update(ObjectNode body) {
        var sql = "UPDATE document SET body = ?, " + String.join(" = ?, ", FILTERS) + " = ? WHERE id = ?";
        var values = new ArrayList<Object>(List.of(Json.write(body)));
        FILTERS.forEach(field -> values.add(filter(body, field)));
        values.add(body.path("id").asString());
        jdbc.sql(sql).params(values).update();
    }

    Optional<ObjectNode> find(String id) {
        return jdbc.sql("SELECT body FROM document WHERE id = ?")
                .param(id)
                .query((row, number) -> Json.read(row.getString(1)))
                .optional();
    }

    /** Everything of a kind that has these values, newest first. */
    List<ObjectNode> all(String kind, Map<String, String> filters) {
        return list(new Listing(kind, filters, 0, Long.MAX_VALUE, "", "", Integer.MAX_VALUE));
    }

    /** What a listing asks for, newest first. */
    List<ObjectNode> list(Listing listing) {
        var sql = new StringBuilder("SELECT body FROM document WHERE kind = ? AND created BETWEEN ? AND ?");
        var values = new ArrayList<Object>(List.of(listing.kind(), listing.from(), listing.to()));
        listing.filters().forEach((field, value) -> {
            sql.append(" AND ").append(FILTERS.get(FILTERS.indexOf(field))).append(" = ?");
            values.add(value);
        });
        boolean backwards = !listing.before().isEmpty();
        if (backwards || !listing.after().isEmpty()) {
            sql.append(" AND seq ").append(backwards ? ">" : "<").append(" (SELECT seq FROM document WHERE id = ?)");
            values.add(backwards ? listing.before() : listing.after());
        }
        sql.append(backwards ? " ORDER BY seq LIMIT ?" : " ORDER BY seq DESC LIMIT ?");
        values.add(listing.limit());
        var found = jdbc.sql(sql.toString())
                .params(values)
                .query((row, number) -> Json.read(row.getString(1)))
                .list();
        return backwards ? found.reversed() : found;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        } finally {
            lock.unlock();
        }
    }

    private <T> T commitOrRollBack(Supplier<T> work) {
        boolean done = false;
        try {
            var result = work.get();
            connection.commit();
            done = true;
            return result;
        } catch (SQLException broken) {
            throw new IllegalStateException("The sandbox cannot write", broken);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            throw new IllegalStateException("The sandbox cannot roll back", broken);
        }
    }

    private static String filter(ObjectNode body, String field) {
        var value = body.path(field);
        return (value.isString() ? value : body.path("_" + field)).asString("");
    }

    /** A page of a list: bounds of {@code created}, and the id to go on after or to come back before. */
    record Listing(
            String kind, Map<String, String> filters, long from, long to, String after, String before, int limit) {}
}
