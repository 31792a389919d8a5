package shop.weft.artisans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shop.weft.artisans.MakerFiles;
import shop.weft.identity.Staff;

/** How a maker works: another arrangement from a day on, her last day, and coming back. */
@Controller
class ArrangementController {

    private final Staff staff;
    private final MakerFiles makers;
    private final Clock clock;

    ArrangementController(Staff staff, MakerFiles makers, Clock clock) {
        this.staff = staff;
        this.makers = makers;
        this.clock = clock;
    }

    @PostMapping("/partner/makers/{id}/arrangements")
    ModelAndView arrange(
            @PathVariable UUID id, @ModelAttribute("form") MakerForm form, BindingResult errors, Model model) {
        var partner = staff.partner();
        model.addAttribute("file", makers.get(partner, id));
        form.checkTerms(today().plusYears(1), errors);
        if (errors.hasErrors()) {
            return new ModelAndView("artisans/maker", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        makers.arrange(
                partner,
                id,
                form.kind().orElseThrow(),
                form.day().orElseThrow(),
                form.minutes().orElseThrow());
        return there(id);
    }

    /** She leaves; the day is her last. */
    @PostMapping("/partner/makers/{id}/exit")
    ModelAndView leave(
            @PathVariable UUID id, @ModelAttribute("form") MakerForm form, BindingResult errors, Model model) {
        var partner = staff.partner();
        model.addAttribute("file", makers.get(partner, id));
        var day = form.day().filter(last -> !last.isAfter(today().plusYears(1)));
        if (day.isPresent()) {
            try {
                makers.leave(partner, id, day.get());
                return there(id);
            } catch (IllegalArgumentException beforeSheCame) {
                // Said below, beside the field.
            }
        }
        errors.rejectValue("since", "makers.exit.wrong");
        return new ModelAndView("artisans/maker", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView there(UUID id) {
        return new ModelAndView("redirect:/partner/makers/" + id + "#work");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
