package shop.weft.production.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
import shop.weft.production.BatchClosed;
import shop.weft.production.BatchFile;
import shop.weft.production.BatchFiles;
import shop.weft.production.WorkKind;
import shop.weft.production.WorkLine;
import shop.weft.production.WorkRefused;
import shop.weft.production.WorkSheets;

/** The work on a batch: written down many lines at a time, corrected and removed one by one. */
@Controller
class WorkController {

    private static final String BATCH = "production/batch";
    private static final String LINE = "production/line";

    private final Staff staff;
    private final BatchFiles batches;
    private final WorkSheets sheets;
    private final Clock clock;

    WorkController(Staff staff, BatchFiles batches, WorkSheets sheets, Clock clock) {
        this.staff = staff;
        this.batches = batches;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** What the kind of time of a line can be. */
    @ModelAttribute("kinds")
    WorkKind[] kinds() {
        return WorkKind.values();
    }

    @PostMapping("/partner/batches/{id}/work")
    ModelAndView write(
            @PathVariable UUID id, @ModelAttribute("form") WorkForm form, BindingResult errors, Model model) {
        var partner = staff.partner();
        return take(BATCH, id, form, errors, model, lines -> sheets.write(partner, id, form.seen(), lines));
    }

    @GetMapping("/partner/batches/{id}/work/{number}")
    String line(@PathVariable UUID id, @PathVariable int number, Model model) {
        var file = batches.get(staff.partner(), id);
        var line = file.lines().stream()
                .filter(one -> file.open() && one.number() == number)
                .findFirst()
                .orElseThrow(NotTheirs::new);
        model.addAttribute("file", file);
        model.addAttribute("number", number);
        model.addAttribute("form", WorkForm.of(line, file.version()));
        return LINE;
    }

    @PostMapping("/partner/batches/{id}/work/{number}")
    ModelAndView correct(
            @PathVariable UUID id,
            @PathVariable int number,
            @ModelAttribute("form") WorkForm form,
            BindingResult errors,
            Model model) {
        var partner = staff.partner();
        model.addAttribute("number", number);
        return take(
                LINE,
                id,
                form,
                errors,
                model,
                lines -> sheets.correct(partner, id, form.seen(), number, lines.getFirst()));
    }

    @PostMapping("/partner/batches/{id}/work/{number}/removal")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable int number,
            @ModelAttribute("form") WorkForm form,
            BindingResult errors,
            Model model) {
        try {
            sheets.remove(staff.partner(), id, form.seen(), number);
        } catch (BatchClosed | OptimisticLockingFailureException meanwhile) {
            model.addAttribute("number", number);
            return again(LINE, batches.get(staff.partner(), id), model, HttpStatus.CONFLICT);
        }
        return there(id);
    }

    private ModelAndView take(
            String page, UUID id, WorkForm form, BindingResult errors, Model model, Consumer<List<WorkLine>> write) {
        var file = batches.get(staff.partner(), id);
        // A day ahead, because in the east it is tomorrow already.
        var lines =
                form.read(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1), errors);
        if (!errors.hasErrors()) {
            try {
                write.accept(List.copyOf(lines.values()));
                return there(id);
            } catch (WorkRefused no) {
                WorkForm.refuse(no.reasons(), lines, errors);
            } catch (BatchClosed | OptimisticLockingFailureException meanwhile) {
                return again(page, batches.get(staff.partner(), id), model, HttpStatus.CONFLICT);
            }
        }
        return again(page, file, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The page with what was typed; whoever is told of a change sees it, and may send what they typed after it. */
    private static ModelAndView again(String page, BatchFile file, Model model, HttpStatus status) {
        model.addAttribute("file", file);
        model.addAttribute("meanwhile", status == HttpStatus.CONFLICT);
        return new ModelAndView(page, status);
    }

    private static ModelAndView there(UUID id) {
        return new ModelAndView("redirect:/partner/batches/" + id + "#work");
    }
}
