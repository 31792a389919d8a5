package shop.weft.fulfilment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import shop.weft.catalog.Catalog;
import shop.weft.fulfilment.ParcelState;
import shop.weft.fulfilment.Parcels;
import shop.weft.items.ItemView;

/** The page of one parcel as its partner sees it: what is in it, and what could be. */
@Component
class PartnerParcelPage {

    private static final int PER_PAGE = 40;

    private final Parcels parcels;
    private final Catalog catalog;

    PartnerParcelPage(Parcels parcels, Catalog catalog) {
        this.parcels = parcels;
        this.catalog = catalog;
    }

    void into(Model model, UUID partner, UUID id, int page) {
        var parcel = parcels.get(partner, id);
        model.addAttribute("parcel", parcel);
        model.addAttribute("contents", parcels.contents(partner, id));
        if (parcel.state() == ParcelState.OPEN) {
            var found = parcels.unpacked(partner, Paging.of(page, PER_PAGE));
            model.addAttribute("batches", batches(found.getContent()));
            Paging.into(model, found);
        }
    }

    private List<Batch> batches(List<ItemView> units) {
        var titles = catalog.getAll(units.stream().map(ItemView::product).toList());
        Map<UUID, List<ItemView>> byBatch = new LinkedHashMap<>();
        units.forEach(unit -> byBatch.computeIfAbsent(unit.batch(), batch -> new ArrayList<>())
                .add(unit));
        var batches = new ArrayList<Batch>();
        byBatch.forEach((batch, some) -> {
            var product = titles.get(some.getFirst().product());
            batches.add(new Batch(product == null ? "" : product.title(), some));
        });
        return batches;
    }

    /** Units of a batch that are in no parcel. */
    record Batch(String title, List<ItemView> units) {}
}
