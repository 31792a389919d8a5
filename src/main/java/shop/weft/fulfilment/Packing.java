package shop.weft.fulfilment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import shop.weft.fulfilment.TagLine.Result;
import shop.weft.items.ItemState;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.StockRoom;

/** What goes into a parcel at its partner. The caller has locked the parcel. */
@Component
class Packing {

    private final ParcelUnits units;
    private final Items items;
    private final StockRoom stockRoom;
    private final Titles titles;
    private final Scans scans;

    Packing(ParcelUnits units, Items items, StockRoom stockRoom, Titles titles, Scans scans) {
        this.units = units;
        this.items = items;
        this.stockRoom = stockRoom;
        this.titles = titles;
        this.scans = scans;
    }

    List<TagLine> addTags(UUID partner, UUID parcel, List<String> typed) {
        return scans.each(typed, unit -> unit.cost().partner().equals(partner), unit -> put(parcel, unit));
    }

    int add(UUID partner, UUID parcel, Collection<UUID> wanted) {
        return (int) items.getAll(wanted).stream()
                .filter(unit -> unit.cost().partner().equals(partner))
                .map(unit -> put(parcel, unit))
                .filter(result -> result == Result.DONE)
                .count();
    }

    List<ParcelUnit> contents(UUID parcel) {
        var outcomes = units.of(parcel);
        var found = items.getAll(outcomes.keySet());
        var names = titles.of(found);
        var contents = new ArrayList<ParcelUnit>();
        for (var unit : found) {
            var outcome = outcomes.get(unit.id());
            var title = names.get(unit.product());
            if (outcome != null && title != null) {
                contents.add(new ParcelUnit(unit.id(), unit.tag(), unit.product(), title, outcome));
            }
        }
        contents.sort(java.util.Comparator.comparing(ParcelUnit::title)
                .thenComparing(unit -> unit.tag().code()));
        return contents;
    }

    Page<ItemView> unpacked(UUID partner, Pageable page) {
        var packed = units.inOpenParcels(partner);
        var shown = stockRoom.atPartner(partner, packed, page.getPageSize(), page.getOffset());
        var found = new ArrayList<>(items.getAll(shown));
        found.sort(java.util.Comparator.comparingInt(unit -> shown.indexOf(unit.id())));
        return new PageImpl<>(found, page, stockRoom.countAtPartner(partner, packed));
    }

    int countUnpacked(UUID partner) {
        return stockRoom.countAtPartner(partner, units.inOpenParcels(partner));
    }

    private Result put(UUID parcel, ItemView unit) {
        if (unit.state() != ItemState.MADE) {
            return Result.GONE;
        }
        var holding = units.parcelsOf(List.of(unit.id())).get(unit.id());
        if (holding != null) {
            return holding.equals(parcel) ? Result.AGAIN : Result.OTHER_PARCEL;
        }
        try {
            units.add(parcel, unit.id());
            return Result.DONE;
        } catch (DuplicateKeyException putElsewhere) {
            return Result.OTHER_PARCEL;
        }
    }
}
