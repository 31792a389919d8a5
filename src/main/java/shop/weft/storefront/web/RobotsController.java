package shop.weft.storefront.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.weft.catalog.Catalog;

/** What crawlers are told. No times stand in the sitemap: they would tell when a maker worked. */
@RestController
class RobotsController {

    /** Pages that are personal or for staff. Traces are not named: crawlers come and read that they must not be listed. */
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /basket
            Disallow: /checkout
            Disallow: /orders
            Disallow: /office
            Disallow: /finance
            Disallow: /partner
            Disallow: /sign-in
            Disallow: /demo
            Sitemap: %s
            """;

    private final Catalog catalog;
    private final Addresses addresses;

    RobotsController(Catalog catalog, Addresses addresses) {
        this.catalog = catalog;
        this.addresses = addresses;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return ROBOTS.formatted(addresses.of("/sitemap.xml"));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        var crafts = catalog.countByCraft().keySet().stream().map(craft -> "/shop/" + craft.slug());
        var products = catalog.slugs().stream().map(slug -> "/p/" + slug);
        return Stream.of(Stream.of("/", "/shop", "/how-it-works", "/returns", "/help"), crafts, products)
                .flatMap(paths -> paths)
                .map(path -> "  <url><loc>%s</loc></url>\n".formatted(addresses.of(path)))
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "</urlset>\n"));
    }
}
