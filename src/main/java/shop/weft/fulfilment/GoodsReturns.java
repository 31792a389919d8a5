package shop.weft.fulfilment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.fulfilment.TagLine.Result;
import shop.weft.items.ItemState;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.Movements;
import shop.weft.items.Tag;
import shop.weft.orders.OrderLocks;
import shop.weft.orders.ReturnedGoods;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** What comes back from buyers. The hub says that it is here and whether it can be sold; the refund decides the rest. */
@Component
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 5, delay = 20, jitter = 20, multiplier = 2)
public class GoodsReturns implements ReturnedGoods {

    private final JdbcClient jdbc;
    private final OrderLocks locks;
    private final Items items;
    private final Movements movements;
    private final Titles titles;
    private final Scans scans;
    private final Clock clock;

    GoodsReturns(
            JdbcClient jdbc,
            OrderLocks locks,
            Items items,
            Movements movements,
            Titles titles,
            Scans scans,
            Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.items = items;
        this.movements = movements;
        this.titles = titles;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * Takes units in that came back, tag by tag as they were scanned or typed.
     *
     * @param fit whether they can be sold again
     * @return what became of each, in the order they were given
     */
    @Transactional
    public List<TagLine> receive(List<String> typed, boolean fit) {
        return scans.each(typed, unit -> true, this::lockOrders, unit -> receive(unit, fit));
    }

    /** What came back, the latest first. */
    @Transactional(readOnly = true)
    public Page<Back> list(Pageable page) {
        var rows = jdbc.sql("SELECT item, order_id, fit, received_at FROM goods_return"
                        + " ORDER BY received_at DESC, item LIMIT ? OFFSET ?")
                .params(page.getPageSize(), page.getOffset())
                .query((row, n) -> new Row(
                        Ids.uuid(row.getBytes(1)),
                        Ids.uuid(row.getBytes(2)),
                        row.getBoolean(3),
                        SqlTime.fromColumn(row.getObject(4, LocalDateTime.class))))
                .list();
        var units = new HashMap<UUID, ItemView>();
        items.getAll(rows.stream().map(Row::item).distinct().toList()).forEach(unit -> units.put(unit.id(), unit));
        var names = titles.of(units.values());
        var shown = rows.stream()
                .map(row -> back(row, Objects.requireNonNull(units.get(row.item())), names))
                .toList();
        return new PageImpl<>(
                shown,
                page,
                jdbc.sql("SELECT COUNT(*) FROM goods_return").query(Long.class).single());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Returned> of(UUID order) {
        var returned = new HashMap<UUID, Returned>();
        jdbc.sql("SELECT item, received_at, fit FROM goods_return WHERE order_id = ?")
                .param(Ids.bytes(order))
                .query(row -> {
                    returned.put(
                            Ids.uuid(row.getBytes(1)),
                            new Returned(SqlTime.fromColumn(row.getObject(2, LocalDateTime.class)), row.getBoolean(3)));
                });
        return returned;
    }

    /** All of them before the first unit, in the order of their own ids: the units' order would mix them. */
    private void lockOrders(List<ItemView> units) {
        units.stream()
                .map(ItemView::order)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(locks::lockPaid);
    }

    private Result receive(ItemView unit, boolean fit) {
        var order = unit.order();
        if (order == null) {
            return unit.state() == ItemState.WRITTEN_OFF ? Result.WRITTEN_OFF : Result.HERE;
        }
        if (movements.takeIn(unit.id(), order)) {
            jdbc.sql("INSERT INTO goods_return (order_id, item, fit, received_at) VALUES (?, ?, ?, ?)")
                    .params(Ids.bytes(order), Ids.bytes(unit.id()), fit, SqlTime.toColumn(clock.instant()))
                    .update();
            return Result.DONE;
        }
        return switch (unit.state()) {
            case RETURNED, SHIPPED -> Result.AGAIN;
            case WRITTEN_OFF -> Result.WRITTEN_OFF;
            default -> Result.HERE;
        };
    }

    private static Back back(Row row, ItemView unit, Map<UUID, String> names) {
        var mine = row.order().equals(unit.order());
        return new Back(
                unit.tag(),
                Objects.requireNonNull(names.get(unit.product())),
                row.fit(),
                row.at(),
                mine ? unit.state() : ItemState.AVAILABLE);
    }

    private record Row(UUID item, UUID order, boolean fit, Instant at) {}

    /**
     * A unit that came back.
     *
     * @param now {@link ItemState#RETURNED} while the refund is waited for, then what it decided
     */
    public record Back(Tag tag, String title, boolean fit, Instant at, ItemState now) {}
}
