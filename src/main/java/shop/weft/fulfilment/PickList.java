package shop.weft.fulfilment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.items.ItemState;
import shop.weft.items.Tag;
import shop.weft.orders.Receipt;

/**
 * What is to be done for an order.
 *
 * @param units what it bought, in the order of its receipt
 * @param shipment none until it has left
 */
public record PickList(
        Receipt order, List<Unit> units, @Nullable ShipmentView shipment) {

    /**
     * A unit of the order.
     *
     * @param packed whether it lies in the parcel
     * @param toShip whether it is to go: bought, still at the hub, and not given back for
     */
    public record Unit(
            UUID item, Tag tag, String title, UUID product, ItemState state, boolean packed, boolean toShip) {}

    /** What is still to be found and packed. */
    public List<Unit> toPack() {
        return units.stream().filter(unit -> unit.toShip() && !unit.packed()).toList();
    }

    /** What must come out of the parcel again, because it was given back for after it was packed. */
    public List<Unit> toTakeOut() {
        return shipment != null
                ? List.of()
                : units.stream().filter(unit -> unit.packed() && !unit.toShip()).toList();
    }

    /** Whether all that is left of the order is in the parcel. */
    public boolean packed() {
        return shipment == null && units.stream().anyMatch(Unit::toShip) && toPack().isEmpty();
    }

    /** Whether anything is left to do. */
    public boolean waiting() {
        return shipment == null && units.stream().anyMatch(Unit::toShip);
    }

    /** What goes, or has gone, to the buyer. */
    public List<Unit> sent() {
        return units.stream()
                .filter(unit -> shipment == null ? unit.toShip() : unit.packed())
                .toList();
    }
}
