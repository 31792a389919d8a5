package shop.weft.items;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** The chain of custody of every unit. It is only ever added to. */
@Component
class Custody {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Custody(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void born(Collection<ItemView> units) {
        jdbc.batchUpdate(
                "INSERT INTO custody_event (id, item, kind, happened_at) VALUES (?, ?, 'BORN', ?)",
                units.stream()
                        .map(unit -> new Object[] {
                            Ids.bytes(Ids.next(clock)), Ids.bytes(unit.id()), SqlTime.toColumn(unit.madeOn())
                        })
                        .toList());
    }

    void add(UUID item, CustodyKind kind, @Nullable UUID order) {
        add(List.of(item), kind, order, null);
    }

    void add(Collection<UUID> items, CustodyKind kind, @Nullable UUID order, @Nullable UUID parcel) {
        var now = clock.instant();
        jdbc.batchUpdate(
                "INSERT INTO custody_event (id, item, kind, happened_at, order_id, parcel) VALUES (?, ?, ?, ?, ?, ?)",
                items.stream()
                        .map(item -> columns(item, kind, now, order, parcel))
                        .toList());
    }

    @SuppressWarnings("NullAway") // An array that goes to JDBC holds nulls where the column may.
    private Object[] columns(UUID item, CustodyKind kind, Instant at, @Nullable UUID order, @Nullable UUID parcel) {
        return new Object[] {
            Ids.bytes(Ids.next(clock)),
            Ids.bytes(item),
            kind.name(),
            SqlTime.toColumn(at),
            order == null ? null : Ids.bytes(order),
            parcel == null ? null : Ids.bytes(parcel)
        };
    }
}
