package shop.weft.catalog;

import java.util.List;

/**
 * What stands in the window.
 *
 * @param newest products, newest at the hub first; what is sold out comes last
 * @param crafts every craft that has a product, in the order of {@link Craft}
 */
public record ShopWindow(List<ProductCard> newest, List<Face> crafts) {

    /**
     * A craft by its newest product.
     *
     * @param products how many the craft has
     */
    public record Face(Craft craft, long products, ProductCard newest) {}
}
