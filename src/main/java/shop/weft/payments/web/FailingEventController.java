package shop.weft.payments.web;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import shop.weft.payments.Payments;

/** What Stripe told us and we could not take in yet, for finance. */
@Controller
class FailingEventController {

    private static final String ADDRESS = "/finance/events";
    private static final int PER_PAGE = 50;
    private static final int LAST_PAGE = 1_000_000;

    private final Payments payments;

    FailingEventController(Payments payments) {
        this.payments = payments;
    }

    @GetMapping(ADDRESS)
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.clamp(page, 1, LAST_PAGE);
        var found = payments.failingEvents(PageRequest.of(shown - 1, PER_PAGE));
        model.addAttribute("events", found.getContent());
        model.addAttribute("count", found.getTotalElements());
        model.addAttribute("page", shown);
        model.addAttribute("pages", found.getTotalPages());
        return "payments/events";
    }

    @PostMapping(ADDRESS + "/{id}/tries")
    RedirectView tryAgain(@PathVariable String id) {
        payments.processAgain(id);
        var list = new RedirectView(ADDRESS);
        list.setStatusCode(HttpStatus.SEE_OTHER);
        list.setExposeModelAttributes(false);
        return list;
    }
}
