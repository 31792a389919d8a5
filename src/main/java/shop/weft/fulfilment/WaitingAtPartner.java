package shop.weft.fulfilment;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import shop.weft.items.StockRoom;
import shop.weft.shared.PartnerTasks;
import shop.weft.shared.Task;

/** Pieces that are ready, and parcels that are not sent. */
@Component
@Order(50)
class WaitingAtPartner implements PartnerTasks {

    private final StockRoom stockRoom;
    private final ParcelRows parcels;

    WaitingAtPartner(StockRoom stockRoom, ParcelRows parcels) {
        this.stockRoom = stockRoom;
        this.parcels = parcels;
    }

    @Override
    public List<Task> of(UUID partner) {
        return List.of(
                new Task(parcels.countOfPartner(partner, ParcelState.OPEN), "parcel.task.open", "/partner/parcels"),
                new Task(stockRoom.countAtPartner(partner, List.of()), "parcel.task.made", "/partner/parcels"));
    }
}
