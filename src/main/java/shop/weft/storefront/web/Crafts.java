package shop.weft.storefront.web;

import java.util.Arrays;
import shop.weft.catalog.Craft;

/** Crafts by their names in addresses. */
final class Crafts {

    private Crafts() {}

    /** @throws NotFound if no craft has the name */
    static Craft ofSlug(String slug) {
        return Arrays.stream(Craft.values())
                .filter(craft -> craft.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
