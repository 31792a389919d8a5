package shop.weft.fulfilment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.fulfilment.TagLine.Result;
import shop.weft.items.ItemState;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.Movements;

/** What comes out of a parcel at the hub. Two who scan the same unit meet at its outcome: one of them receives it. */
@Component
class Unpacking {

    private final ParcelUnits units;
    private final Movements movements;
    private final LossPostings losses;
    private final Items items;
    private final Scans scans;

    Unpacking(ParcelUnits units, Movements movements, LossPostings losses, Items items, Scans scans) {
        this.units = units;
        this.movements = movements;
        this.losses = losses;
        this.items = items;
        this.scans = scans;
    }

    List<TagLine> receiveTags(UUID parcel, List<String> typed) {
        var first = new ArrayList<UUID>();
        var lines = scans.each(typed, unit -> true, unit -> scan(parcel, unit, first));
        movements.receive(first, parcel);
        return lines;
    }

    /** How many of them this call received. */
    int receive(UUID parcel, Collection<UUID> wanted) {
        var first = wanted.stream()
                .sorted()
                .filter(item -> units.settle(parcel, item, Outcome.RECEIVED))
                .toList();
        movements.receive(first, parcel);
        return first.size();
    }

    /** A unit that comes broken, or not at all. */
    boolean settle(UUID parcel, UUID item, Outcome outcome) {
        boolean first = units.settle(parcel, item, outcome);
        if (first) {
            if (outcome == Outcome.BROKEN) {
                movements.receiveBroken(item, parcel);
            } else {
                movements.lose(item, parcel);
            }
            losses.post(items.getAll(List.of(item)).getFirst());
        }
        return first;
    }

    private Result scan(UUID parcel, ItemView unit, List<UUID> first) {
        if (units.settle(parcel, unit.id(), Outcome.RECEIVED)) {
            first.add(unit.id());
            return Result.DONE;
        }
        var outcome = units.outcome(parcel, unit.id());
        if (outcome.isPresent()) {
            return outcome.get() == Outcome.RECEIVED ? Result.AGAIN : Result.WRITTEN_OFF;
        }
        return unit.state() == ItemState.MADE
                ? Result.NOT_SENT
                : unit.state() == ItemState.SENT ? Result.OTHER_PARCEL : Result.HERE;
    }
}
