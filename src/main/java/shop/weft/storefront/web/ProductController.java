package shop.weft.storefront.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductCard;
import shop.weft.catalog.ProductView;
import shop.weft.provenance.Trace;

/** The page of a piece. */
@Controller
class ProductController {

    /** Of how many of its craft those beside it are chosen. */
    private static final int OTHERS = 12;

    private final Catalog catalog;
    private final Trace trace;
    private final Origins origins;
    private final Accounts accounts;
    private final Availability availability;
    private final MorePieces more;
    private final StructuredData structuredData;
    private final Phrases phrases;

    ProductController(
            Catalog catalog,
            Trace trace,
            Origins origins,
            Accounts accounts,
            Availability availability,
            MorePieces more,
            StructuredData structuredData,
            Phrases phrases) {
        this.catalog = catalog;
        this.trace = trace;
        this.origins = origins;
        this.accounts = accounts;
        this.availability = availability;
        this.more = more;
        this.structuredData = structuredData;
        this.phrases = phrases;
    }

    @GetMapping("/p/{slug}")
    String product(@PathVariable String slug, Model model) {
        var product = catalog.find(slug).orElseThrow(NotFound::new);
        var others = catalog.moreOfCraft(product.craft(), product.id(), OTHERS);
        var groups = trace.groupsOf(
                Stream.concat(Stream.of(product.id()), others.stream().map(ProductCard::id))
                        .toList());
        var origin = origins.of(groups.getOrDefault(product.id(), List.of()));
        model.addAttribute("product", product);
        model.addAttribute("craft", phrases.of("craft." + product.craft().slug()));
        model.addAttribute("trail", trail(product));
        model.addAttribute("origin", origin);
        model.addAttribute("availability", availability.full(product.stock()));
        model.addAttribute("account", accounts.ofPrice(product, origin));
        model.addAttribute("more", more.of(origin, others, groups));
        model.addAttribute("returnDays", ReturnRules.DAYS);
        model.addAttribute("structuredData", structuredData.of(product, origin));
        return "storefront/product";
    }

    private List<Crumb> trail(ProductView product) {
        var slug = product.craft().slug();
        return List.of(
                new Crumb("/shop", phrases.of("product.trail")),
                new Crumb("/shop/" + slug, phrases.of("craft." + slug)));
    }
}
