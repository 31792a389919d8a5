package shop.weft.catalog.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
import shop.weft.catalog.Craft;
import shop.weft.catalog.DraftText;
import shop.weft.catalog.ProductFile;
import shop.weft.catalog.ProductFiles;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.identity.Staff;
import shop.weft.partners.Partners;
import shop.weft.pictures.Pictures;
import shop.weft.split.Terms;

/**
 * Where a partner writes a product down: words, photos and cost sheet on one page. What is typed is kept, right or wrong;
 * {@code step} says what else the pressed button does.
 */
@Controller
class ProductEditorController {

    private static final String EDITOR = "catalog/editor";
    private static final String HERE = "redirect:/partner/products/";

    private final Staff staff;
    private final Partners partners;
    private final ProductFiles files;
    private final Pictures pictures;
    private final String base;

    ProductEditorController(
            Staff staff,
            Partners partners,
            ProductFiles files,
            Pictures pictures,
            @Value("${weft.base-currency}") String base) {
        this.staff = staff;
        this.partners = partners;
        this.files = files;
        this.pictures = pictures;
        this.base = base;
    }

    @GetMapping("/partner/products/new")
    String fresh(Model model) {
        fill(ProductForm.of(DraftText.NONE, 0), null, model);
        return EDITOR;
    }

    @GetMapping("/partner/products/{id}")
    String page(@PathVariable UUID id, Model model) {
        var file = files.get(staff.partner(), id);
        fill(ProductForm.of(file.text(), file.version()), file, model);
        return file.state().isOpen() ? EDITOR : "catalog/product";
    }

    /** What the sheet comes to as it is typed: a part of the page, for the script; nothing is kept. */
    @PostMapping("/partner/products/preview")
    String preview(@ModelAttribute("form") ProductForm form, BindingResult errors, Model model) {
        model.addAttribute("judgement", files.judge(staff.partner(), form.text()));
        model.addAttribute("shares", files.shares());
        return "catalog/account :: account";
    }

    @PostMapping("/partner/products")
    ModelAndView start(
            @ModelAttribute("form") ProductForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String step,
            Model model) {
        receive(form, List.of(), errors);
        if (errors.hasErrors()) {
            return again(form, null, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        return next(files.start(staff.partner(), form.text(), staff.current()), step);
    }

    @PostMapping("/partner/products/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @ModelAttribute("form") ProductForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String step,
            Model model) {
        var partner = staff.partner();
        var file = files.get(partner, id);
        receive(form, file.text().pictures(), errors);
        if (errors.hasErrors()) {
            return again(form, file, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        try {
            files.save(partner, id, Objects.requireNonNullElse(form.version(), -1), form.text(), staff.current());
        } catch (OptimisticLockingFailureException someoneElse) {
            var theirs = files.get(partner, id);
            if (!theirs.state().isOpen()) {
                return new ModelAndView(HERE + id + "?late");
            }
            model.addAttribute("meanwhile", theirs.text().changesTo(form.text()));
            return again(form, theirs, HttpStatus.CONFLICT, model);
        }
        return next(id, step);
    }

    private ModelAndView next(UUID id, String step) {
        return new ModelAndView(HERE
                + id
                + switch (step) {
                    case "photos" -> "?saved#photos-said";
                    case "submit" -> files.submit(staff.partner(), id, staff.current()) ? "?sent" : "?missing";
                    default -> "?saved";
                });
    }

    private void receive(ProductForm form, List<PictureView> already, BindingResult errors) {
        Objects.requireNonNull(form.photos())
                .receive(
                        pictures,
                        staff.partner(),
                        already.stream().map(PictureView::id).toList(),
                        "photos",
                        errors);
        form.check(errors);
    }

    private ModelAndView again(ProductForm form, @Nullable ProductFile file, HttpStatus status, Model model) {
        fill(form, file, model);
        return new ModelAndView(EDITOR, status);
    }

    private void fill(ProductForm form, @Nullable ProductFile file, Model model) {
        var partner = staff.partner();
        model.addAttribute("form", form);
        model.addAttribute("file", file);
        model.addAttribute("version", file == null ? 0 : file.version());
        model.addAttribute("judgement", files.judge(partner, form.text()));
        model.addAttribute("shares", files.shares());
        model.addAttribute("currency", partners.get(partner).currency().getCurrencyCode());
        model.addAttribute("base", base);
        model.addAttribute("crafts", Craft.values());
        model.addAttribute("terms", Terms.values());
    }
}
