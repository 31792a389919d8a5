package shop.weft.storefront.web;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import shop.weft.catalog.Catalog;
import shop.weft.shared.Quarter;

/** The first page. */
@Controller
class HomeController {

    /** One large piece, and two tables of one large and four small. */
    private static final int NEWEST = 11;

    private final Catalog catalog;
    private final Tiles tiles;
    private final QuarterBooks books;
    private final Clock clock;

    HomeController(Catalog catalog, Tiles tiles, QuarterBooks books, Clock clock) {
        this.catalog = catalog;
        this.tiles = tiles;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        var window = catalog.window(NEWEST);
        var newest = new ArrayList<>(tiles.of(window.newest()));
        model.addAttribute("hero", newest.isEmpty() ? null : newest.removeFirst());
        model.addAttribute("newest", newest);
        model.addAttribute("crafts", window.crafts());
        model.addAttribute("books", books.of(Quarter.of(clock.instant()).previous()));
        return "storefront/home";
    }
}
