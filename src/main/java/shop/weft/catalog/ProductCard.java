package shop.weft.catalog;

import java.util.UUID;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.shared.Money;

/** What a list shows of a product. */
public record ProductCard(
        UUID id,
        String slug,
        UUID partner,
        Craft craft,
        String title,
        String material,
        Money price,
        PictureView picture,
        Stock stock) {}
