package shop.weft.fulfilment.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductView;
import shop.weft.fulfilment.NotPacked;
import shop.weft.fulfilment.PickList;
import shop.weft.fulfilment.Shipments;
import shop.weft.partners.Partners;
import shop.weft.shared.SeeOther;

/** Orders at the hub: picked, packed by scanning each tag, and shipped. */
@Controller
class HubOrderController {

    private static final int PER_PAGE = 20;
    private static final String PAGE = "fulfilment/hub-order";

    private final Shipments shipments;
    private final Catalog catalog;
    private final Partners partners;

    HubOrderController(Shipments shipments, Catalog catalog, Partners partners) {
        this.shipments = shipments;
        this.catalog = catalog;
        this.partners = partners;
    }

    @GetMapping("/hub/orders")
    String queue(@RequestParam(defaultValue = "1") int page, Model model) {
        var found = shipments.queue(Paging.of(page, PER_PAGE));
        model.addAttribute("orders", found.getContent());
        Paging.into(model, found);
        return "fulfilment/hub-orders";
    }

    @GetMapping("/hub/orders/{id}")
    String one(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer packed, Model model) {
        model.addAttribute("list", shipments.list(id));
        model.addAttribute("packed", packed);
        return PAGE;
    }

    @PostMapping("/hub/orders/{id}/units")
    ModelAndView pack(@PathVariable UUID id, @RequestParam(defaultValue = "") String tags, Model model) {
        var lines = shipments.pack(id, ScanField.lines(tags));
        if (ScanField.allGood(lines)) {
            return new ModelAndView(SeeOther.at("/hub/orders/" + id + "?packed=" + ScanField.done(lines)));
        }
        model.addAttribute("list", shipments.list(id));
        ScanField.into(model, lines);
        model.addAttribute("nothing", lines.isEmpty());
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/hub/orders/{id}/shipment")
    ModelAndView ship(@PathVariable UUID id, @ModelAttribute("carriage") Carriage carriage, Model model) {
        var wrong = carriage.wrong();
        if (wrong == null) {
            try {
                shipments.ship(id, carriage.carrier(), carriage.tracking());
                return new ModelAndView(at(id));
            } catch (NotPacked somethingMissing) {
                wrong = "hub.order.notPacked";
            }
        }
        model.addAttribute("list", shipments.list(id));
        model.addAttribute("wrong", wrong);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A page to print and lay into the parcel. It names no workshop, and no place finer than a country. */
    @GetMapping("/hub/orders/{id}/slip")
    String slip(@PathVariable UUID id, Model model) {
        var list = shipments.list(id);
        model.addAttribute("list", list);
        model.addAttribute("origins", origins(list));
        return "fulfilment/packing-slip";
    }

    private Map<UUID, String> origins(PickList list) {
        var products = catalog.getAll(
                list.sent().stream().map(PickList.Unit::product).distinct().toList());
        return products.values().stream()
                .collect(Collectors.toMap(
                        ProductView::id,
                        view -> Places.country(partners.get(view.partner()).country())));
    }

    private static View at(UUID order) {
        return SeeOther.at("/hub/orders/" + order);
    }
}
