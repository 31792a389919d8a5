package shop.weft.fulfilment;

import java.util.List;
import org.springframework.stereotype.Component;
import shop.weft.items.ItemState;
import shop.weft.items.StockRoom;
import shop.weft.shared.HubTasks;
import shop.weft.shared.Task;

/** What waits at the hub: orders first, for somebody has paid. */
@Component
class WaitingAtHub implements HubTasks {

    private final StockRoom stockRoom;
    private final ParcelRows parcels;
    private final ParcelUnits units;

    WaitingAtHub(StockRoom stockRoom, ParcelRows parcels, ParcelUnits units) {
        this.stockRoom = stockRoom;
        this.parcels = parcels;
        this.units = units;
    }

    @Override
    public List<Task> waiting() {
        return List.of(
                new Task(stockRoom.countOrdersToShip(), "hub.task.orders", "/hub/orders"),
                new Task(parcels.count(ParcelState.SENT), "hub.task.parcels", "/hub/parcels"),
                new Task(units.count(Outcome.MISSING), "hub.task.missing", "/hub/parcels?closed=true"),
                new Task(stockRoom.count(ItemState.RETURNED), "hub.task.returned", "/hub/returns"));
    }
}
