package shop.weft.fulfilment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.weft.fulfilment.GoodsReturns;
import shop.weft.shared.SeeOther;

/** What comes back from buyers. */
@Controller
class HubReturnController {

    private static final int PER_PAGE = 30;
    private static final String PAGE = "fulfilment/hub-returns";

    private final GoodsReturns returns;

    HubReturnController(GoodsReturns returns) {
        this.returns = returns;
    }

    @GetMapping("/hub/returns")
    String list(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable Integer received,
            Model model) {
        into(model, page);
        model.addAttribute("received", received);
        return PAGE;
    }

    @PostMapping("/hub/returns")
    ModelAndView receive(
            @RequestParam(defaultValue = "") String tags,
            @RequestParam(required = false) @Nullable Boolean fit,
            Model model) {
        if (fit != null) {
            var lines = returns.receive(ScanField.lines(tags), fit);
            if (ScanField.allGood(lines)) {
                return new ModelAndView(SeeOther.at("/hub/returns?received=" + ScanField.done(lines)));
            }
            ScanField.into(model, lines);
            model.addAttribute("nothing", lines.isEmpty());
        } else {
            model.addAttribute("typed", tags);
            model.addAttribute("undecided", true);
        }
        model.addAttribute("fit", fit);
        into(model, 1);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void into(Model model, int page) {
        var found = returns.list(Paging.of(page, PER_PAGE));
        model.addAttribute("returns", found.getContent());
        Paging.into(model, found);
    }
}
