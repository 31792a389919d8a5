package shop.weft.items;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** The chain of custody of every unit. It is only ever added to. */
@Component
class Custody {

    private final JdbcClient jdbc;
    private final Clock clock;

    Custody(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void born(UUID item, Instant at) {
        add(item, CustodyKind.BORN, at, null);
    }

    void add(UUID item, CustodyKind kind, @Nullable UUID order) {
        add(item, kind, clock.instant(), order);
    }

    private void add(UUID item, CustodyKind kind, Instant at, @Nullable UUID order) {
        jdbc.sql("INSERT INTO custody_event (id, item, kind, happened_at, order_id) VALUES (?, ?, ?, ?, ?)")
                .param(Ids.bytes(Ids.next(clock)))
                .param(Ids.bytes(item))
                .param(kind.name())
                .param(SqlTime.toColumn(at))
                .param(order == null ? null : Ids.bytes(order))
                .update();
    }
}
