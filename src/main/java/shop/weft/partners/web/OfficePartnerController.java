package shop.weft.partners.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.util.UriComponentsBuilder;
import shop.weft.partners.AliasTaken;
import shop.weft.partners.EvidenceKind;
import shop.weft.partners.PartnerFiles;
import shop.weft.partners.Standing;

/** The partners, for the shop's administrators: the list, the file, taking one on. */
@Controller
class OfficePartnerController {

    private static final int PER_PAGE = 25;
    private static final int LAST_PAGE = 1_000_000;
    private static final String FORM = "partners/form";

    private final PartnerFiles files;

    OfficePartnerController(PartnerFiles files) {
        this.files = files;
    }

    @GetMapping("/office/partners")
    String list(
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(defaultValue = "false") boolean lapsed,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var wanted = Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(standing))
                .findFirst();
        int shown = Math.clamp(page, 1, LAST_PAGE);
        var found = files.list(wanted.orElse(null), lapsed, PageRequest.of(shown - 1, PER_PAGE));
        model.addAttribute("found", found);
        model.addAttribute("standings", Standing.values());
        model.addAttribute("standing", wanted.orElse(null));
        model.addAttribute("lapsed", lapsed);
        model.addAttribute("page", shown);
        model.addAttribute(
                "address",
                UriComponentsBuilder.fromPath("/office/partners")
                        .queryParamIfPresent("standing", wanted)
                        .queryParamIfPresent("lapsed", lapsed ? Optional.of(true) : Optional.empty())
                        .encode()
                        .toUriString());
        return "partners/list";
    }

    @GetMapping("/office/partners/new")
    String fresh(Model model) {
        return form(PartnerForm.empty(), model);
    }

    @PostMapping("/office/partners")
    ModelAndView takeOn(@ModelAttribute("form") PartnerForm form, BindingResult errors) {
        form.check(true, errors);
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView("redirect:/office/partners/" + files.takeOn(form.view(), form.record()));
            } catch (AliasTaken taken) {
                errors.rejectValue("alias", "partners.alias.taken");
            }
        }
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/office/partners/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("file", files.get(id));
        model.addAttribute("seen", EvidenceForm.empty());
        model.addAttribute(
                "kinds",
                Arrays.stream(EvidenceKind.values())
                        .filter(EvidenceKind::byItself)
                        .toList());
        return "partners/partner";
    }

    @GetMapping("/office/partners/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("file", files.get(id));
        return form(PartnerForm.of(files.get(id)), model);
    }

    @PostMapping("/office/partners/{id}")
    ModelAndView save(
            @PathVariable UUID id, @ModelAttribute("form") PartnerForm form, BindingResult errors, Model model) {
        model.addAttribute("file", files.get(id));
        form.check(false, errors);
        if (!errors.hasErrors()) {
            try {
                files.edit(id, Objects.requireNonNullElse(form.version(), -1), form.record());
                return new ModelAndView("redirect:/office/partners/" + id);
            } catch (AliasTaken taken) {
                errors.rejectValue("alias", "partners.alias.taken");
            } catch (OptimisticLockingFailureException someoneElse) {
                model.addAttribute("meanwhile", PartnerForm.of(files.get(id)));
                return new ModelAndView(FORM, HttpStatus.CONFLICT);
            }
        }
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String form(PartnerForm form, Model model) {
        model.addAttribute("form", form);
        return FORM;
    }
}
