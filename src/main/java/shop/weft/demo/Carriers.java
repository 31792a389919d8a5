package shop.weft.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.demo.PlannedOrder.Fate;
import shop.weft.demo.PlannedOrder.PlannedRefund;
import shop.weft.fulfilment.GoodsReturns;
import shop.weft.fulfilment.Parcels;
import shop.weft.fulfilment.Receiving;
import shop.weft.fulfilment.Shipments;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.orders.Orders;

/** What is on its way: batches to the hub, each in a parcel of its own, orders to their buyers, and what comes back. */
@Component
@InDemo
class Carriers {

    private static final Duration PACKING_AND_WEEKENDS = Duration.ofHours(57);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final String CARRIER = "Air parcel";
    private static final String POST = "Post";

    private final Parcels parcels;
    private final Receiving receiving;
    private final Shipments shipments;
    private final GoodsReturns returns;
    private final Orders orders;
    private final Items items;
    private final Diary diary;

    Carriers(
            Parcels parcels,
            Receiving receiving,
            Shipments shipments,
            GoodsReturns returns,
            Orders orders,
            Items items,
            Diary diary) {
        this.parcels = parcels;
        this.receiving = receiving;
        this.shipments = shipments;
        this.returns = returns;
        this.orders = orders;
        this.items = items;
        this.diary = diary;
    }

    Stream<Step> steps(Story story) {
        var inward = Stream.concat(story.batches().stream(), story.fresh().stream())
                .flatMap(batch -> Stream.of(
                        Step.atomic("parcel:" + batch.name(), batch.sent(), () -> send(batch)),
                        Step.atomic("arrival:" + batch.name(), batch.arrived(), () -> unpack(batch))));
        var outward = story.orders().stream()
                .filter(order -> order.fate() != Fate.LEFT_UNPAID)
                .filter(order -> order.at().plus(PACKING_AND_WEEKENDS).isBefore(story.end()))
                .map(order -> Step.atomic(
                        "shipment:" + order.number(), order.at().plus(PACKING_AND_WEEKENDS), () -> ship(order)));
        var back = story.orders().stream().flatMap(order -> comesBack(order).stream());
        return Stream.of(inward, outward, back)
                .flatMap(steps -> steps)
                .filter(step -> step.at().isBefore(story.end()));
    }

    /** What is refunded as returned has come back the day before. */
    private Optional<Step> comesBack(PlannedOrder order) {
        return Optional.ofNullable(order.refund())
                .filter(PlannedRefund.RESTOCKED::equals)
                .map(refund -> Step.atomic(
                        "return:" + order.number(),
                        order.at().plus(refund.after()).minus(A_DAY),
                        () -> takeBack(order)));
    }

    private @Nullable UUID ship(PlannedOrder order) {
        return diary.subject(order.name())
                .map(id -> {
                    var tags = shipments.list(id).toPack().stream()
                            .map(unit -> unit.tag().code())
                            .toList();
                    shipments.pack(id, tags);
                    shipments.ship(id, POST, "DEMO-OUT-%06d".formatted(order.number()));
                    return id;
                })
                .orElse(null);
    }

    private @Nullable UUID takeBack(PlannedOrder order) {
        diary.subject(order.name())
                .ifPresent(id -> returns.receive(
                        List.of(orders.receipt(id).units().getFirst().tag().code()), true));
        return null;
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
