package shop.weft.fulfilment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductCard;
import shop.weft.items.ItemState;
import shop.weft.items.Items;
import shop.weft.items.StockRoom;
import shop.weft.partners.Partners;

/** What lies at the hub, product by product and unit by unit. */
@Controller
class HubStockController {

    private static final int PER_PAGE = 30;
    private static final int UNITS_PER_PAGE = 50;
    private static final List<ItemState> AT_HUB =
            List.of(ItemState.AVAILABLE, ItemState.HELD, ItemState.SOLD, ItemState.RETURNED);

    private final Catalog catalog;
    private final StockRoom stockRoom;
    private final Items items;
    private final Partners partners;

    HubStockController(Catalog catalog, StockRoom stockRoom, Items items, Partners partners) {
        this.catalog = catalog;
        this.stockRoom = stockRoom;
        this.items = items;
        this.partners = partners;
    }

    @GetMapping("/hub/stock")
    String products(@RequestParam(defaultValue = "1") int page, Model model) {
        var found = catalog.listAll(Paging.of(page, PER_PAGE));
        model.addAttribute("products", found.getContent());
        model.addAttribute(
                "counts",
                stockRoom.counts(
                        found.getContent().stream().map(ProductCard::id).toList()));
        model.addAttribute("none", Map.of());
        model.addAttribute("states", AT_HUB);
        Paging.into(model, found);
        return "fulfilment/hub-stock";
    }

    @GetMapping("/hub/stock/{product}")
    String units(@PathVariable UUID product, @RequestParam(defaultValue = "1") int page, Model model) {
        var view = catalog.getAll(List.of(product)).get(product);
        if (view == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var wanted = Paging.of(page, UNITS_PER_PAGE);
        var counts = stockRoom.counts(List.of(product)).getOrDefault(product, Map.of());
        int all =
                AT_HUB.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum();
        model.addAttribute("product", view);
        model.addAttribute("alias", partners.get(view.partner()).alias());
        model.addAttribute("units", items.getAll(stockRoom.atHub(product, wanted.getPageSize(), wanted.getOffset())));
        model.addAttribute("counts", counts);
        model.addAttribute("states", AT_HUB);
        model.addAttribute("page", wanted.getPageNumber() + 1);
        model.addAttribute("pages", Math.ceilDiv(all, UNITS_PER_PAGE));
        return "fulfilment/hub-stock-units";
    }
}
