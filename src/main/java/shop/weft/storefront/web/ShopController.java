package shop.weft.storefront.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.Craft;

/** Lists of pieces: all, or of one craft, page by page. */
@Controller
class ShopController {

    private static final int PAGE_SIZE = 24;

    private final Catalog catalog;
    private final Tiles tiles;
    private final Phrases phrases;

    ShopController(Catalog catalog, Tiles tiles, Phrases phrases) {
        this.catalog = catalog;
        this.tiles = tiles;
        this.phrases = phrases;
    }

    @GetMapping("/shop")
    String all(@RequestParam(defaultValue = "1") String page, Model model) {
        return list(null, "/shop", page, model);
    }

    @GetMapping("/shop/{craft}")
    String craft(@PathVariable String craft, @RequestParam(defaultValue = "1") String page, Model model) {
        return list(Crafts.ofSlug(craft), "/shop/" + craft, page, model);
    }

    private String list(@Nullable Craft craft, String path, String page, Model model) {
        int number = pageNumber(page);
        var list = catalog.list(craft, PageRequest.of(number - 1, PAGE_SIZE));
        if (number > 1 && list.isEmpty()) {
            return "redirect:" + Paging.last(path, list);
        }
        Map<Craft, Long> counts = catalog.countByCraft();
        var name = craft == null ? phrases.of("list.title.all") : phrases.of("craft." + craft.slug());
        model.addAttribute("name", name);
        model.addAttribute("heading", heading(name, number));
        model.addAttribute("about", about(craft, name));
        model.addAttribute("craft", craft);
        model.addAttribute("counts", counts);
        model.addAttribute("count", phrases.counted("list.count.one", "list.count", list.getTotalElements()));
        model.addAttribute(
                "all", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("tiles", tiles.of(list.getContent()));
        model.addAttribute("paging", Paging.of(path, list));
        return "storefront/list";
    }

    private String heading(String name, int page) {
        return phrases.of("list.site", page == 1 ? name : phrases.of("list.title.page", name, phrases.number(page)));
    }

    private String about(@Nullable Craft craft, String name) {
        return craft == null ? phrases.of("list.description.all") : phrases.of("list.description.craft", name);
    }

    private static int pageNumber(String page) {
        // Seven digits: more pages than there are, and an offset that still fits.
        if (!page.matches("[1-9][0-9]{0,6}")) {
            throw new NotFound();
        }
        return Integer.parseInt(page);
    }
}
