package shop.weft.fulfilment.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import shop.weft.fulfilment.Outcome;
import shop.weft.fulfilment.ParcelState;
import shop.weft.fulfilment.ParcelView;
import shop.weft.fulfilment.Receiving;
import shop.weft.partners.PartnerView;
import shop.weft.partners.Partners;
import shop.weft.shared.SeeOther;

/** Parcels that are expected at the hub, unpacked there unit by unit. */
@Controller
class HubParcelController {

    private static final int PER_PAGE = 20;
    private static final String PAGE = "fulfilment/hub-parcel";

    private final Receiving receiving;
    private final Partners partners;

    HubParcelController(Receiving receiving, Partners partners) {
        this.receiving = receiving;
        this.partners = partners;
    }

    @GetMapping("/hub/parcels")
    String list(
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var found = receiving.list(closed ? ParcelState.CLOSED : ParcelState.SENT, Paging.of(page, PER_PAGE));
        model.addAttribute("parcels", found.getContent());
        model.addAttribute("aliases", aliases(found.getContent()));
        model.addAttribute("closed", closed);
        Paging.into(model, found);
        return "fulfilment/hub-parcels";
    }

    @GetMapping("/hub/parcels/{id}")
    String one(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer received, Model model) {
        into(model, id);
        model.addAttribute("received", received);
        return PAGE;
    }

    @PostMapping("/hub/parcels/{id}/receipts")
    ModelAndView receive(@PathVariable UUID id, @RequestParam(defaultValue = "") String tags, Model model) {
        var lines = receiving.receiveTags(id, ScanField.lines(tags));
        if (ScanField.allGood(lines)) {
            return new ModelAndView(at(id, "?received=" + ScanField.done(lines)));
        }
        into(model, id);
        ScanField.into(model, lines);
        model.addAttribute("nothing", lines.isEmpty());
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Says of one unit what became of it. */
    @PostMapping("/hub/parcels/{id}/units/{item}")
    View settle(@PathVariable UUID id, @PathVariable UUID item, @RequestParam Outcome outcome) {
        if (outcome == Outcome.BROKEN) {
            receiving.receiveBroken(id, item);
        } else if (outcome == Outcome.LOST) {
            receiving.giveUp(id, item);
        }
        return at(id, "");
    }

    @PostMapping("/hub/parcels/{id}/closing")
    View close(@PathVariable UUID id) {
        receiving.close(id);
        return at(id, "");
    }

    private void into(Model model, UUID id) {
        var parcel = receiving.get(id);
        model.addAttribute("parcel", parcel);
        model.addAttribute("alias", partners.get(parcel.partner()).alias());
        model.addAttribute("contents", receiving.contents(id));
    }

    private Map<UUID, String> aliases(Collection<ParcelView> parcels) {
        var ids = parcels.stream().map(ParcelView::partner).distinct().toList();
        return partners.getAll(ids).values().stream().collect(Collectors.toMap(PartnerView::id, PartnerView::alias));
    }

    private static View at(UUID parcel, String query) {
        return SeeOther.at("/hub/parcels/" + parcel + query);
    }
}
