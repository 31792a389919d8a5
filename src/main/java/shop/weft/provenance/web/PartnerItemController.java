package shop.weft.provenance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import shop.weft.identity.Staff;
import shop.weft.items.Tag;
import shop.weft.provenance.EpcisExport;
import shop.weft.provenance.SealedTrace;

/** The sealed trace: all that is known of a unit, for the staff of its own partner. */
@Controller
class PartnerItemController {

    private static final String LD_JSON = "application/ld+json";

    private final SealedTrace trace;
    private final EpcisExport export;
    private final Staff staff;

    PartnerItemController(SealedTrace trace, EpcisExport export, Staff staff) {
        this.trace = trace;
        this.export = export;
        this.staff = staff;
    }

    @GetMapping("/partner/items")
    ModelAndView find(@RequestParam(defaultValue = "") String tag) {
        var partner = staff.partner();
        var found = Tag.parse(tag).flatMap(parsed -> trace.find(partner, parsed));
        if (found.isPresent()) {
            return new ModelAndView(new RedirectView("/partner/items/" + found.get()));
        }
        var page = new ModelAndView("provenance/find");
        page.addObject("tag", tag);
        page.addObject("unknown", !tag.isBlank());
        page.setStatus(tag.isBlank() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        return page;
    }

    @GetMapping("/partner/items/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("unit", trace.of(staff.partner(), id).orElseThrow(PartnerItemController::notFound));
        return "provenance/unit";
    }

    @GetMapping("/partner/items/{id}/epcis.json")
    void unit(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var partner = staff.partner();
        if (trace.of(partner, id).isEmpty()) {
            throw notFound();
        }
        name(response, "piece.jsonld");
        export.unit(partner, id, response.getOutputStream());
    }

    @GetMapping("/partner/epcis.json")
    void all(HttpServletResponse response) throws IOException {
        var partner = staff.partner();
        name(response, "pieces.jsonld");
        export.all(partner, response.getOutputStream());
    }

    private static void name(HttpServletResponse response, String file) {
        response.setContentType(LD_JSON);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
