package shop.weft.production.web;

import java.util.List;
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
import org.springframework.web.servlet.ModelAndView;
import shop.weft.identity.NotTheirs;
import shop.weft.identity.Staff;
import shop.weft.items.Items;
import shop.weft.production.BatchFile;
import shop.weft.production.BatchFiles;
import shop.weft.production.Finding;
import shop.weft.production.Flaw;
import shop.weft.production.WorkSheets;

/** Acceptance: counting, a look at what follows from it, and the yes; and the sheet of paper before it. */
@Controller
class AcceptanceController {

    private static final String COUNT = "production/acceptance";

    private final Staff staff;
    private final BatchFiles batches;
    private final WorkSheets sheets;
    private final Items items;

    AcceptanceController(Staff staff, BatchFiles batches, WorkSheets sheets, Items items) {
        this.staff = staff;
        this.batches = batches;
        this.sheets = sheets;
        this.items = items;
    }

    /** Why a piece may not have passed. */
    @ModelAttribute("flaws")
    Flaw[] flaws() {
        return Flaw.values();
    }

    @GetMapping("/partner/batches/{id}/sheet")
    String sheet(@PathVariable UUID id, Model model) {
        var file = batches.get(staff.partner(), id);
        if (!file.open()) {
            throw new NotTheirs();
        }
        model.addAttribute("file", file);
        return "production/sheet";
    }

    @GetMapping("/partner/batches/{id}/acceptance")
    String count(@PathVariable UUID id, Model model) {
        var file = batches.get(staff.partner(), id);
        model.addAttribute("file", file);
        if (!file.open()) {
            model.addAttribute("units", items.getAll(items.ofBatch(id)));
            return "production/accepted";
        }
        model.addAttribute("form", AcceptanceForm.fresh(file));
        return COUNT;
    }

    /** Shows what follows from the counts, and accepts once that was seen. */
    @PostMapping("/partner/batches/{id}/acceptance")
    ModelAndView accept(
            @PathVariable UUID id, @ModelAttribute("form") AcceptanceForm form, BindingResult errors, Model model) {
        var file = batches.get(staff.partner(), id);
        if (!file.open()) {
            return there(id);
        }
        var findings = form.read(file, errors);
        model.addAttribute("file", file);
        if (file.version() != form.seen()) {
            return meanwhile(file, model);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(COUNT, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return form.meant() ? accepted(file, form, findings, model) : preview(findings, model);
    }

    private static ModelAndView preview(List<Finding> findings, Model model) {
        model.addAttribute(
                "accepted", findings.stream().mapToInt(Finding::accepted).sum());
        model.addAttribute(
                "rejected", findings.stream().mapToInt(Finding::rejected).sum());
        return new ModelAndView("production/preview");
    }

    private ModelAndView accepted(BatchFile file, AcceptanceForm form, List<Finding> findings, Model model) {
        var partner = staff.partner();
        try {
            sheets.accept(partner, file.id(), form.seen(), findings);
            return there(file.id());
        } catch (OptimisticLockingFailureException someoneElse) {
            var now = batches.get(partner, file.id());
            return now.open() ? meanwhile(now, model) : there(now.id());
        }
    }

    /** Counts of other pieces than there are now would say nothing: the form begins again with those of now. */
    private static ModelAndView meanwhile(BatchFile now, Model model) {
        model.addAttribute("file", now);
        model.addAttribute("meanwhile", true);
        model.addAttribute("form", AcceptanceForm.fresh(now));
        return new ModelAndView(COUNT, HttpStatus.CONFLICT);
    }

    private static ModelAndView there(UUID id) {
        return new ModelAndView("redirect:/partner/batches/" + id + "/acceptance");
    }
}
