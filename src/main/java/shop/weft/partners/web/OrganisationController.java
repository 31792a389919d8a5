package shop.weft.partners.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.weft.identity.Staff;
import shop.weft.partners.PartnerFiles;
import shop.weft.partners.PayoutMethod;
import shop.weft.partners.Question;
import shop.weft.partners.Routes;

/** A partner's own organisation, for its staff: what is kept, what is stated in public, how it is paid. */
@Controller
class OrganisationController {

    private static final String VIEW = "partners/organisation";
    private static final String HERE = "redirect:/partner/organisation";

    private final Staff staff;
    private final PartnerFiles files;
    private final Routes routes;

    OrganisationController(Staff staff, PartnerFiles files, Routes routes) {
        this.staff = staff;
        this.files = files;
        this.routes = routes;
    }

    @GetMapping("/partner/organisation")
    String page(Model model) {
        var file = files.get(staff.partner());
        var currency = file.partner().currency().getCurrencyCode();
        model.addAttribute("route", new RouteForm("", currency, ""));
        fill(model, file.proposed().isEmpty() ? file.partner().disclosures() : file.proposed());
        return VIEW;
    }

    /** @param sent the answer to each question by its name, besides the version */
    @PostMapping("/partner/organisation/disclosures")
    ModelAndView propose(@RequestParam int version, @RequestParam Map<String, String> sent, Model model) {
        var answers = Arrays.stream(Question.values())
                .filter(question -> question.answers().contains(sent.getOrDefault(question.name(), "")))
                .map(question -> question.key(sent.getOrDefault(question.name(), "")))
                .toList();
        try {
            files.propose(staff.partner(), version, answers);
            return new ModelAndView(HERE + "?sent#answers");
        } catch (OptimisticLockingFailureException meanwhile) {
            var currency = files.get(staff.partner()).partner().currency().getCurrencyCode();
            model.addAttribute("route", new RouteForm("", currency, ""));
            model.addAttribute("meanwhile", true);
            fill(model, answers);
            return new ModelAndView(VIEW, HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/partner/organisation/routes")
    ModelAndView add(@ModelAttribute("route") RouteForm route, BindingResult errors, Model model) {
        route.check(errors);
        if (errors.hasErrors()) {
            var file = files.get(staff.partner());
            fill(model, file.proposed().isEmpty() ? file.partner().disclosures() : file.proposed());
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        routes.add(staff.partner(), route.chosen().orElseThrow(), route.money().orElseThrow(), route.kept());
        return new ModelAndView(HERE + "#routes");
    }

    @PostMapping("/partner/organisation/routes/{id}/preference")
    String prefer(@PathVariable UUID id) {
        routes.prefer(staff.partner(), id);
        return HERE + "#routes";
    }

    @PostMapping("/partner/organisation/routes/{id}/retirement")
    String retire(@PathVariable UUID id) {
        routes.retire(staff.partner(), id);
        return HERE + "#routes";
    }

    private void fill(Model model, List<String> answers) {
        model.addAttribute("file", files.get(staff.partner()));
        model.addAttribute("answers", answers);
        model.addAttribute("questions", Question.values());
        model.addAttribute("methods", PayoutMethod.values());
    }
}
