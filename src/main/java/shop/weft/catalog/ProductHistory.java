package shop.weft.catalog;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.identity.StaffMember;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** Who did what to products. Rows are only ever added. */
@Component
class ProductHistory {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProductHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Draft draft, Deed deed, @Nullable StaffMember who, String said) {
        jdbc.sql("INSERT INTO product_event (id, product, deed, staff, staff_name, by_shop, version, said, happened_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(Ids.bytes(Ids.next(clock)))
                .param(Ids.bytes(draft.id()))
                .param(deed.name())
                .param(who == null ? null : Ids.bytes(who.id()))
                .param(who == null ? "" : who.name())
                .param(who == null || who.partner() == null)
                .param(draft.published())
                .param(said)
                .param(SqlTime.toColumn(clock.instant()))
                .update();
    }

    /** The latest first. */
    List<ProductEvent> of(UUID product) {
        return jdbc.sql("SELECT deed, staff_name, by_shop, version, said, happened_at FROM product_event"
                        + " WHERE product = ? ORDER BY id DESC LIMIT " + SHOWN)
                .param(Ids.bytes(product))
                .query((row, n) -> new ProductEvent(
                        Deed.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getInt(4),
                        row.getString(5),
                        SqlTime.fromColumn(row.getObject(6, LocalDateTime.class))))
                .list();
    }
}
