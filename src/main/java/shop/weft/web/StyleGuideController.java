package shop.weft.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import shop.weft.catalog.Catalog;

/** The living style guide: the very components that pages use, in each of their states. */
@Controller
class StyleGuideController {

    private static final Map<String, String> CLOTHS = Map.of("dark", "cloth--dark", "light", "cloth--light");

    private final Catalog catalog;

    StyleGuideController(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @param cloth {@code dark} or {@code light}; otherwise as the reader's device has it */
    @GetMapping("/style")
    String page(@RequestParam(required = false) @Nullable String cloth, Model model) {
        var pieces = catalog.list(null, PageRequest.of(0, 3)).getContent();
        var form = new StyleForm(pieces);
        var wrong = new StyleForm(pieces);
        model.addAttribute("cloth", CLOTHS.get(cloth == null ? "" : cloth));
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "wrong", wrong.errors("wrong"));
        model.addAttribute("strands", StyleStrand.ofAPrice());
        model.addAttribute("two", StyleStrand.ofTwoParties());
        model.addAttribute("pieces", pieces);
        return "web/style";
    }
}
