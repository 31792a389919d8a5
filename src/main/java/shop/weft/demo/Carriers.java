package shop.weft.demo;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.weft.fulfilment.Parcels;
import shop.weft.fulfilment.Receiving;
import shop.weft.items.ItemView;
import shop.weft.items.Items;

/** What is on its way: every batch goes to the hub in a parcel of its own, and is unpacked there. */
@Component
@InDemo
class Carriers {

    private static final String CARRIER = "Air parcel";

    private final Parcels parcels;
    private final Receiving receiving;
    private final Items items;
    private final Diary diary;

    Carriers(Parcels parcels, Receiving receiving, Items items, Diary diary) {
        this.parcels = parcels;
        this.receiving = receiving;
        this.items = items;
        this.diary = diary;
    }

    Stream<Step> steps(Story story) {
        return story.batches().stream()
                .flatMap(batch -> Stream.of(
                        Step.atomic("parcel:" + batch.name(), batch.sent(), () -> send(batch)),
                        Step.atomic("arrival:" + batch.name(), batch.arrived(), () -> unpack(batch))));
    }

    private UUID send(PlannedBatch batch) {
        var units = items.getAll(items.ofBatch(diary.subject(batch.name()).orElseThrow()));
        var partner = units.getFirst().cost().partner();
        var parcel = parcels.open(partner);
        parcels.add(partner, parcel, units.stream().map(ItemView::id).toList());
        parcels.send(partner, parcel, CARRIER, tracking(batch));
        return parcel;
    }

    private UUID unpack(PlannedBatch batch) {
        var parcel = diary.subject("parcel:" + batch.name()).orElseThrow();
        receiving.receive(parcel, items.ofBatch(diary.subject(batch.name()).orElseThrow()));
        receiving.close(parcel);
        return parcel;
    }

    private static String tracking(PlannedBatch batch) {
        return "DEMO%08d".formatted(Math.floorMod(batch.name().hashCode(), 100_000_000));
    }
}
