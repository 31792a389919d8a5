package shop.weft.partners.web;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shop.weft.identity.NotTheirs;
import shop.weft.identity.Staff;
import shop.weft.partners.EvidenceKind;
import shop.weft.partners.PartnerFiles;

/** Due diligence: what was seen of a partner, its reviews, suspending its publishing and resuming it. */
@Controller
class DiligenceController {

    private final PartnerFiles files;
    private final Staff staff;

    DiligenceController(PartnerFiles files, Staff staff) {
        this.files = files;
        this.staff = staff;
    }

    @PostMapping("/office/partners/{id}/evidence")
    ModelAndView note(
            @PathVariable UUID id, @ModelAttribute("seen") EvidenceForm seen, BindingResult errors, Model model) {
        seen.check(true, errors);
        var kind = seen.chosen();
        if (errors.hasErrors() || kind.isEmpty()) {
            return again(id, model);
        }
        files.note(id, kind.get(), PartnerForm.day(seen.day()).orElseThrow(), seen.text(), who());
        return done(id);
    }

    @PostMapping("/office/partners/{id}/reviews")
    ModelAndView review(
            @PathVariable UUID id, @ModelAttribute("seen") EvidenceForm seen, BindingResult errors, Model model) {
        seen.check(true, errors);
        if (errors.hasErrors()) {
            return again(id, model);
        }
        files.review(id, PartnerForm.day(seen.day()).orElseThrow(), seen.text(), who());
        return done(id);
    }

    @PostMapping("/office/partners/{id}/suspensions")
    ModelAndView suspend(
            @PathVariable UUID id, @ModelAttribute("seen") EvidenceForm seen, BindingResult errors, Model model) {
        seen.check(false, errors);
        if (errors.hasErrors()) {
            return again(id, model);
        }
        files.suspend(id, seen.text(), who());
        return done(id);
    }

    @PostMapping("/office/partners/{id}/resumptions")
    ModelAndView resume(
            @PathVariable UUID id, @ModelAttribute("seen") EvidenceForm seen, BindingResult errors, Model model) {
        seen.check(false, errors);
        if (errors.hasErrors()) {
            return again(id, model);
        }
        files.resume(id, seen.text(), who());
        return done(id);
    }

    /** What the partner proposed is stated in public from now on, if it is still what was read. */
    @PostMapping("/office/partners/{id}/disclosures")
    ModelAndView agree(@PathVariable UUID id, @RequestParam int version, Model model) {
        try {
            files.agree(id, version);
            return done(id);
        } catch (OptimisticLockingFailureException someoneElse) {
            model.addAttribute("seen", EvidenceForm.empty());
            model.addAttribute("meanwhile", true);
            fill(id, model);
            return new ModelAndView("partners/partner", HttpStatus.CONFLICT);
        }
    }

    private ModelAndView again(UUID id, Model model) {
        fill(id, model);
        return new ModelAndView("partners/partner", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(UUID id, Model model) {
        model.addAttribute("file", files.get(id));
        model.addAttribute(
                "kinds",
                Arrays.stream(EvidenceKind.values())
                        .filter(EvidenceKind::byItself)
                        .toList());
    }

    private static ModelAndView done(UUID id) {
        return new ModelAndView("redirect:/office/partners/" + id + "#evidence");
    }

    private String who() {
        var member = staff.current();
        if (member == null) {
            throw new NotTheirs();
        }
        return member.name();
    }
}
