package shop.weft.artisans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
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
import shop.weft.artisans.CodeTaken;
import shop.weft.artisans.MakerFiles;
import shop.weft.identity.Staff;

/** A partner's makers: the list, taking one on, and what she picked for herself. */
@Controller
class MakerController {

    private static final int PER_PAGE = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final String NEW = "artisans/new";
    private static final String EDIT = "artisans/edit";

    private final Staff staff;
    private final MakerFiles makers;
    private final Clock clock;

    MakerController(Staff staff, MakerFiles makers, Clock clock) {
        this.staff = staff;
        this.makers = makers;
        this.clock = clock;
    }

    @GetMapping("/partner/makers")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.clamp(page, 1, LAST_PAGE);
        model.addAttribute("found", makers.list(staff.partner(), PageRequest.of(shown - 1, PER_PAGE)));
        model.addAttribute("page", shown);
        return "artisans/makers";
    }

    @GetMapping("/partner/makers/new")
    String fresh(Model model) {
        model.addAttribute("form", MakerForm.fresh(makers.nextCode(staff.partner()), today()));
        return NEW;
    }

    @PostMapping("/partner/makers")
    ModelAndView add(@ModelAttribute("form") MakerForm form, BindingResult errors) {
        form.checkMaker(errors);
        form.checkTerms(today().plusYears(1), errors);
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView("redirect:/partner/makers/" + makers.add(staff.partner(), form.maker()));
            } catch (CodeTaken taken) {
                errors.rejectValue("code", "makers.code.taken");
            }
        }
        return new ModelAndView(NEW, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/partner/makers/{id}")
    String one(@PathVariable UUID id, Model model) {
        var file = makers.get(staff.partner(), id);
        model.addAttribute("file", file);
        model.addAttribute("form", MakerForm.of(file, today()));
        return "artisans/maker";
    }

    @GetMapping("/partner/makers/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        var file = makers.get(staff.partner(), id);
        model.addAttribute("file", file);
        model.addAttribute("form", MakerForm.of(file, today()));
        return EDIT;
    }

    @PostMapping("/partner/makers/{id}")
    ModelAndView save(
            @PathVariable UUID id, @ModelAttribute("form") MakerForm form, BindingResult errors, Model model) {
        var partner = staff.partner();
        model.addAttribute("file", makers.get(partner, id));
        form.checkMaker(errors);
        if (!errors.hasErrors()) {
            try {
                int version = Objects.requireNonNullElse(form.version(), -1);
                makers.edit(partner, id, version, form.code(), form.age().orElseThrow(), form.face());
                return new ModelAndView("redirect:/partner/makers/" + id);
            } catch (CodeTaken taken) {
                errors.rejectValue("code", "makers.code.taken");
            } catch (OptimisticLockingFailureException someoneElse) {
                model.addAttribute("meanwhile", makers.get(partner, id));
                return new ModelAndView(EDIT, HttpStatus.CONFLICT);
            }
        }
        return new ModelAndView(EDIT, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
