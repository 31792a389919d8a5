package shop.weft.fulfilment.web;

import java.util.List;
import java.util.UUID;
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
import shop.weft.fulfilment.EmptyParcel;
import shop.weft.fulfilment.ParcelClosed;
import shop.weft.fulfilment.Parcels;
import shop.weft.identity.Staff;
import shop.weft.shared.SeeOther;

/** Parcels to the hub, packed by the partner whose staff is signed in. */
@Controller
class PartnerParcelController {

    private static final int PER_PAGE = 20;
    private static final String PAGE = "fulfilment/partner-parcel";

    private final Parcels parcels;
    private final PartnerParcelPage page;
    private final Staff staff;

    PartnerParcelController(Parcels parcels, PartnerParcelPage page, Staff staff) {
        this.parcels = parcels;
        this.page = page;
        this.staff = staff;
    }

    @GetMapping("/partner/parcels")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        var partner = staff.partner();
        var found = parcels.list(partner, Paging.of(page, PER_PAGE));
        model.addAttribute("parcels", found.getContent());
        model.addAttribute("unpacked", parcels.countUnpacked(partner));
        Paging.into(model, found);
        return "fulfilment/partner-parcels";
    }

    @PostMapping("/partner/parcels")
    View open() {
        return at(parcels.open(staff.partner()), "");
    }

    @GetMapping("/partner/parcels/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable Integer added,
            Model model) {
        this.page.into(model, staff.partner(), id, page);
        model.addAttribute("added", added);
        return PAGE;
    }

    /** Puts in what was scanned or typed, and what was ticked. */
    @PostMapping("/partner/parcels/{id}/units")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tags,
            @RequestParam(defaultValue = "") List<UUID> items,
            Model model) {
        var partner = staff.partner();
        try {
            int ticked = items.isEmpty() ? 0 : parcels.add(partner, id, items);
            var lines = parcels.addTags(partner, id, ScanField.lines(tags));
            if (ScanField.allGood(lines) || ticked > 0 && lines.isEmpty()) {
                return new ModelAndView(at(id, "?added=" + (ticked + ScanField.done(lines))));
            }
            page.into(model, partner, id, 1);
            ScanField.into(model, lines);
            model.addAttribute("nothing", lines.isEmpty());
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ParcelClosed sent) {
            return new ModelAndView(at(id, ""));
        }
    }

    @PostMapping("/partner/parcels/{id}/units/{item}/removal")
    View remove(@PathVariable UUID id, @PathVariable UUID item) {
        try {
            parcels.remove(staff.partner(), id, item);
        } catch (ParcelClosed sent) {
            return at(id, "?late");
        }
        return at(id, "");
    }

    @PostMapping("/partner/parcels/{id}/removal")
    View discard(@PathVariable UUID id) {
        try {
            parcels.discard(staff.partner(), id);
        } catch (ParcelClosed sent) {
            return at(id, "?late");
        }
        return SeeOther.at("/partner/parcels");
    }

    @PostMapping("/partner/parcels/{id}/sending")
    ModelAndView send(@PathVariable UUID id, @ModelAttribute("carriage") Carriage carriage, Model model) {
        var partner = staff.partner();
        var wrong = carriage.wrong();
        if (wrong == null) {
            try {
                parcels.send(partner, id, carriage.carrier(), carriage.tracking());
                return new ModelAndView(at(id, "?sent"));
            } catch (EmptyParcel empty) {
                wrong = "parcel.empty";
            }
        }
        page.into(model, partner, id, 1);
        model.addAttribute("wrong", wrong);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static View at(UUID parcel, String query) {
        return SeeOther.at("/partner/parcels/" + parcel + query);
    }
}
