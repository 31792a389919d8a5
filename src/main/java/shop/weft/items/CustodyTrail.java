package shop.weft.items;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** The chain of custody of units, to the microsecond. It is for their partner's eyes, never for the public's. */
@Component
@Transactional(readOnly = true)
public class CustodyTrail {

    /** Steps of one transaction have one time; their kinds are declared in the order they happen. */
    private static final Comparator<CustodyStep> IN_ORDER =
            Comparator.comparing(CustodyStep::at).thenComparing(CustodyStep::kind);

    private final JdbcClient jdbc;

    CustodyTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened to each of the units, in order; ids of no unit are left out. */
    public Map<UUID, List<CustodyStep>> of(Collection<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT id, item, kind, happened_at, order_id, parcel FROM custody_event WHERE item IN (:items)")
                .param("items", ItemReading.keys(items))
                .query((row, n) -> new CustodyStep(
                        ItemReading.id(row, 1),
                        ItemReading.id(row, 2),
                        CustodyKind.valueOf(row.getString(3)),
                        SqlTime.fromColumn(row.getObject(4, LocalDateTime.class)),
                        ItemReading.optionalId(row, 5),
                        ItemReading.optionalId(row, 6)))
                .list()
                .stream()
                .sorted(IN_ORDER)
                .collect(groupingBy(CustodyStep::item));
    }

    /** A partner's units in the order of their ids, some at a time, beginning after one of them. */
    public List<UUID> unitsOf(UUID partner, UUID after, int most) {
        return jdbc.sql("SELECT id FROM item WHERE partner = ? AND id > ? ORDER BY id LIMIT ?")
                .params(Ids.bytes(partner), Ids.bytes(after), most)
                .query((row, n) -> ItemReading.id(row, 1))
                .list();
    }
}
