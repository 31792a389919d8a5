package shop.weft.catalog.web;

import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.weft.catalog.ProductLine;
import shop.weft.catalog.Reviews;
import shop.weft.identity.Staff;
import shop.weft.partners.Partners;
import shop.weft.partners.PublishingSuspended;
import shop.weft.split.CostSheetRefused;

/** What partners sent for review, for the shop's administrators. */
@Controller
class ReviewController {

    private static final int PER_PAGE = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_COMMENT = 2000;
    private static final String PAGE = "catalog/review";

    private final Staff staff;
    private final Partners partners;
    private final Reviews reviews;

    ReviewController(Staff staff, Partners partners, Reviews reviews) {
        this.staff = staff;
        this.partners = partners;
        this.reviews = reviews;
    }

    @GetMapping("/office/reviews")
    String queue(@RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.clamp(page, 1, LAST_PAGE);
        var found = reviews.queue(PageRequest.of(shown - 1, PER_PAGE));
        model.addAttribute("found", found);
        model.addAttribute(
                "partners",
                partners.getAll(
                        found.stream().map(ProductLine::partner).distinct().toList()));
        model.addAttribute("page", shown);
        return "catalog/reviews";
    }

    @GetMapping("/office/reviews/{id}")
    String page(@PathVariable UUID id, Model model) {
        fill(id, "", model);
        return PAGE;
    }

    @PostMapping("/office/reviews/{id}/approval")
    ModelAndView approve(@PathVariable UUID id, @RequestParam int version, @RequestParam String comment, Model model) {
        try {
            reviews.approve(id, version, cut(comment), staff.current());
            return new ModelAndView("redirect:/office/reviews/" + id);
        } catch (CostSheetRefused | PublishingSuspended refused) {
            return refused(id, comment, refused instanceof PublishingSuspended ? "suspended" : "sheet", model);
        } catch (OptimisticLockingFailureException quicker) {
            return refused(id, comment, "late", model);
        }
    }

    @PostMapping("/office/reviews/{id}/return")
    ModelAndView sendBack(@PathVariable UUID id, @RequestParam int version, @RequestParam String comment, Model model) {
        if (comment.isBlank()) {
            return refused(id, comment, "comment", model);
        }
        try {
            reviews.sendBack(id, version, cut(comment), staff.current());
            return new ModelAndView("redirect:/office/reviews");
        } catch (OptimisticLockingFailureException quicker) {
            return refused(id, comment, "late", model);
        }
    }

    private ModelAndView refused(UUID id, String comment, String why, Model model) {
        fill(id, comment, model);
        model.addAttribute("refused", why);
        return new ModelAndView(PAGE, why.equals("late") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(UUID id, String comment, Model model) {
        var file = reviews.get(id);
        model.addAttribute("file", file);
        model.addAttribute("judgement", file.judgement());
        model.addAttribute("shares", reviews.shares());
        model.addAttribute("partner", partners.get(file.partner()));
        model.addAttribute("comment", comment);
    }

    private static String cut(String comment) {
        var said = comment.strip();
        return said.substring(0, Math.min(said.length(), LONGEST_COMMENT));
    }
}
