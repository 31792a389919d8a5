package shop.weft.provenance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.artisans.ArtisanView;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.Catalog;
import shop.weft.items.CustodyTrail;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.Tag;
import shop.weft.items.UnitCost;
import shop.weft.production.BatchRecord;
import shop.weft.production.WorkBook;

/** The whole trace of a unit, for its own partner: a unit of another partner is not there. */
@Component
@Transactional(readOnly = true)
public class SealedTrace {

    private final Items items;
    private final CustodyTrail custody;
    private final WorkBook workBook;
    private final Artisans artisans;
    private final Catalog catalog;

    SealedTrace(Items items, CustodyTrail custody, WorkBook workBook, Artisans artisans, Catalog catalog) {
        this.items = items;
        this.custody = custody;
        this.workBook = workBook;
        this.artisans = artisans;
        this.catalog = catalog;
    }

    /** The partner's unit that carries a tag, if there is one. */
    public Optional<UUID> find(UUID partner, Tag tag) {
        return items.findByTag(tag)
                .filter(unit -> unit.cost().partner().equals(partner))
                .map(ItemView::id);
    }

    /** All that is known of a unit of the partner. */
    public Optional<SealedUnit> of(UUID partner, UUID item) {
        return items.getAll(List.of(item)).stream()
                .filter(unit -> unit.cost().partner().equals(partner))
                .findFirst()
                .map(unit -> sealed(partner, unit));
    }

    private SealedUnit sealed(UUID partner, ItemView unit) {
        var batch = workBook.find(partner, unit.batch()).orElse(null);
        return new SealedUnit(
                unit,
                catalog.version(unit.productVersion()).title(),
                batch,
                batch == null ? List.of() : work(partner, unit, batch),
                custody.of(List.of(unit.id())).getOrDefault(unit.id(), List.of()));
    }

    private List<SealedUnit.Work> work(UUID partner, ItemView unit, BatchRecord batch) {
        Map<UUID, String> codes = artisans.of(partner).stream().collect(toMap(ArtisanView::id, ArtisanView::code));
        var paid = unit.cost().lines().stream()
                .map(UnitCost.Line::artisan)
                .filter(Objects::nonNull)
                .collect(toSet());
        return batch.entries().stream()
                .map(entry -> new SealedUnit.Work(
                        codes.getOrDefault(entry.artisan(), "-"), entry, paid.contains(entry.artisan())))
                .toList();
    }
}
