package shop.weft.orders;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/**
 * Which order an entry in the books is about. Entries name an order or one of its refunds as their subject; the books
 * know neither, so whoever shows entries asks here.
 */
@Component
public class OrderSubjects {

    private final JdbcClient jdbc;

    OrderSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that entries about one order can have as their subject: itself and its refunds.
     *
     * @param text the number of an order or a credit note in whatever case, or the id of an order or a refund
     * @return none if there is no such order
     */
    public Set<UUID> of(String text) {
        return order(text.strip()).map(this::withRefunds).orElse(Set.of());
    }

    /** The orders behind subjects; what is about no order is left out. One statement. */
    public Map<UUID, Subject> named(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        var named = new HashMap<UUID, Subject>();
        jdbc.sql("""
                        SELECT id AS subject, id, order_number FROM shop_order WHERE id IN (:subjects)
                        UNION ALL
                        SELECT r.id, o.id, o.order_number FROM order_refund r JOIN shop_order o ON o.id = r.order_id
                        WHERE r.id IN (:subjects)""")
                .param("subjects", subjects.stream().map(Ids::bytes).toList())
                .query(row -> {
                    named.put(Ids.uuid(row.getBytes(1)), new Subject(Ids.uuid(row.getBytes(2)), row.getString(3)));
                });
        return named;
    }

    private Optional<UUID> order(String text) {
        return jdbc
                .sql("""
                        SELECT id FROM shop_order WHERE order_number = :number OR id = :id
                        UNION
                        SELECT order_id FROM order_refund WHERE credit_note = :number OR id = :id""")
                .param("number", text.toUpperCase(Locale.ROOT))
                .param("id", id(text))
                .query((row, number) -> Ids.uuid(row.getBytes(1)))
                .stream()
                .findFirst();
    }

    private Set<UUID> withRefunds(UUID order) {
        var subjects = new HashSet<>(List.of(order));
        jdbc
                .sql("SELECT id FROM order_refund WHERE order_id = ?")
                .param(Ids.bytes(order))
                .query((row, number) -> Ids.uuid(row.getBytes(1)))
                .stream()
                .forEach(subjects::add);
        return subjects;
    }

    private static byte @Nullable [] id(String text) {
        try {
            return Ids.bytes(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /**
     * The order behind an entry.
     *
     * @param number none as long as it is not paid
     */
    public record Subject(UUID order, @Nullable String number) {}
}
