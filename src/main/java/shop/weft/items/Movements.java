package shop.weft.items;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.catalog.Catalog;
import shop.weft.shared.Ids;

/**
 * Units on their way: from a partner to the hub, from the hub to a buyer, and back. Each step is one conditional update
 * that names the state it expects, and one event of custody. All join the caller's transaction, and take units in id
 * order, then shelves by product.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Movements {

    private final JdbcClient jdbc;
    private final Custody custody;
    private final Catalog catalog;
    private final ItemReading reading;
    private final Clock clock;

    Movements(JdbcClient jdbc, Custody custody, Catalog catalog, ItemReading reading, Clock clock) {
        this.jdbc = jdbc;
        this.custody = custody;
        this.catalog = catalog;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Units leave their partner in a parcel.
     *
     * @throws IllegalStateException if one of them is not with its partner; the transaction must be rolled back
     */
    public void send(Collection<UUID> items, UUID parcel) {
        move(items, ItemState.MADE, ItemState.SENT);
        custody.add(items, CustodyKind.PACKED, null, parcel);
        custody.add(items, CustodyKind.SENT, null, parcel);
    }

    /**
     * Units have come to the hub, fit for sale: they are free from now on.
     *
     * @throws IllegalStateException if one of them is not on its way; the transaction must be rolled back
     */
    public void receive(Collection<UUID> items, UUID parcel) {
        move(items, ItemState.SENT, ItemState.AVAILABLE);
        custody.add(items, CustodyKind.RECEIVED, null, parcel);
        var now = clock.instant();
        reading.byIds(items).stream()
                .collect(groupingBy(ItemView::product, TreeMap::new, counting()))
                .forEach((product, units) -> catalog.received(product, units.intValue(), now));
    }

    /** A unit has come to the hub, but broken. */
    public void receiveBroken(UUID item, UUID parcel) {
        move(List.of(item), ItemState.SENT, ItemState.WRITTEN_OFF);
        custody.add(List.of(item), CustodyKind.RECEIVED, null, parcel);
        custody.add(List.of(item), CustodyKind.WRITTEN_OFF, null, parcel);
    }

    /** A unit never came to the hub. */
    public void lose(UUID item, UUID parcel) {
        move(List.of(item), ItemState.SENT, ItemState.WRITTEN_OFF);
        custody.add(List.of(item), CustodyKind.LOST, null, parcel);
    }

    /** Units are in the parcel to their buyer. They stay sold and at the hub until it leaves. */
    public void pack(Collection<UUID> items, UUID order) {
        custody.add(items, CustodyKind.PACKED_FOR_BUYER, order, null);
    }

    /**
     * Units leave for their buyer.
     *
     * @throws IllegalStateException if one of them is not sold and at the hub; the transaction must be rolled back
     */
    public void ship(Collection<UUID> items, UUID order) {
        move(items, ItemState.SOLD, ItemState.SHIPPED);
        custody.add(items, CustodyKind.SHIPPED, order, null);
    }

    /**
     * A unit has come back to the hub from its buyer. Whether it is laid on the shelf is decided with the refund.
     *
     * @return whether it was away; if not, nothing changed
     */
    public boolean takeIn(UUID item, UUID order) {
        boolean away = change(item, ItemState.SHIPPED, ItemState.RETURNED);
        if (away) {
            custody.add(item, CustodyKind.RETURNED, order);
        }
        return away;
    }

    private void move(Collection<UUID> items, ItemState from, ItemState to) {
        items.stream().sorted().forEach(item -> {
            if (!change(item, from, to)) {
                throw new IllegalStateException("Unit " + item + " is not " + from);
            }
        });
    }

    private boolean change(UUID item, ItemState from, ItemState to) {
        return jdbc.sql("UPDATE item SET state = ? WHERE id = ? AND state = ?")
                        .params(to.name(), Ids.bytes(item), from.name())
                        .update()
                == 1;
    }
}
