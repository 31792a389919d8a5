package shop.weft.storefront.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductView;
import shop.weft.partners.Partners;

/** The page of a piece. */
@Controller
class ProductController {

    private static final int MORE = 4;

    private final Catalog catalog;
    private final Partners partners;
    private final Origins origins;
    private final Accounts accounts;
    private final Availability availability;
    private final Tiles tiles;
    private final StructuredData structuredData;
    private final Phrases phrases;

    ProductController(
            Catalog catalog,
            Partners partners,
            Origins origins,
            Accounts accounts,
            Availability availability,
            Tiles tiles,
            StructuredData structuredData,
            Phrases phrases) {
        this.catalog = catalog;
        this.partners = partners;
        this.origins = origins;
        this.accounts = accounts;
        this.availability = availability;
        this.tiles = tiles;
        this.structuredData = structuredData;
        this.phrases = phrases;
    }

    @GetMapping("/p/{slug}")
    String product(@PathVariable String slug, Model model) {
        var product = catalog.find(slug).orElseThrow(NotFound::new);
        var partner = partners.get(product.partner());
        var origin = origins.of(product.id(), partner);
        model.addAttribute("product", product);
        model.addAttribute("craft", phrases.of("craft." + product.craft().slug()));
        model.addAttribute("trail", trail(product));
        model.addAttribute("partner", partner);
        model.addAttribute("origin", origin);
        model.addAttribute("availability", availability.full(product.stock()));
        model.addAttribute("account", accounts.ofPrice(product, partner, origin.tellsCountry()));
        model.addAttribute("more", more(product, origin));
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

    /** By the same workshop only where the workshop may be told: a list of its pieces would tell it as well. */
    private List<Tile> more(ProductView product, Origin origin) {
        return tiles.byCraft(
                origin.alias() != null
                        ? catalog.moreByPartner(product.partner(), product.id(), MORE)
                        : catalog.moreOfCraft(product.craft(), product.id(), MORE));
    }
}
