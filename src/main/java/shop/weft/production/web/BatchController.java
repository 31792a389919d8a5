package shop.weft.production.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductView;
import shop.weft.identity.Staff;
import shop.weft.production.BatchFiles;
import shop.weft.production.BatchLine;
import shop.weft.production.BatchState;
import shop.weft.production.WorkKind;
import shop.weft.production.WorkSheets;

/** A partner's batches: the list, beginning one, and the page of one. */
@Controller
class BatchController {

    private static final int PER_PAGE = 20;
    private static final int LAST_PAGE = 1_000_000;

    private final Staff staff;
    private final BatchFiles batches;
    private final WorkSheets sheets;
    private final Catalog catalog;
    private final Clock clock;

    BatchController(Staff staff, BatchFiles batches, WorkSheets sheets, Catalog catalog, Clock clock) {
        this.staff = staff;
        this.batches = batches;
        this.sheets = sheets;
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping("/partner/batches")
    String list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String state, Model model) {
        int shown = Math.clamp(page, 1, LAST_PAGE);
        var wanted = state(state);
        var found = batches.list(staff.partner(), wanted, PageRequest.of(shown - 1, PER_PAGE));
        var products = found.stream().map(BatchLine::product).collect(Collectors.toSet());
        model.addAttribute("found", found);
        model.addAttribute(
                "titles",
                catalog.getAll(products).values().stream()
                        .collect(Collectors.toMap(ProductView::id, ProductView::title)));
        model.addAttribute("page", shown);
        model.addAttribute("states", BatchState.values());
        model.addAttribute("state", wanted);
        return "production/batches";
    }

    @GetMapping("/partner/batches/new")
    String fresh(@RequestParam(required = false) @Nullable String product, Model model) {
        model.addAttribute("form", new BatchForm(product, ""));
        model.addAttribute("products", catalog.ofPartner(staff.partner()));
        return "production/new";
    }

    @PostMapping("/partner/batches")
    ModelAndView start(@ModelAttribute("form") BatchForm form, BindingResult errors, Model model) {
        var own = catalog.ofPartner(staff.partner());
        form.check(own, errors);
        if (errors.hasErrors()) {
            model.addAttribute("products", own);
            return new ModelAndView("production/new", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = sheets.start(
                staff.partner(), form.chosen(own).orElseThrow(), form.count().orElseThrow());
        return new ModelAndView("redirect:/partner/batches/" + id);
    }

    @GetMapping("/partner/batches/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("kinds", WorkKind.values());
        var file = batches.get(staff.partner(), id);
        model.addAttribute("file", file);
        model.addAttribute(
                "form", WorkForm.fresh(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), file.version()));
        return "production/batch";
    }

    private static @Nullable BatchState state(String typed) {
        return Arrays.stream(BatchState.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
