package shop.weft.catalog;

import java.util.List;
import java.util.UUID;
import shop.weft.shared.Money;
import shop.weft.split.PublishedSplit;
import shop.weft.split.Terms;

/**
 * A published product as a page shows it, with the split frozen for its version.
 *
 * @param version the id of the version on sale; orders keep it
 * @param slug the product's name in addresses
 * @param pictures picture ids for {@code shop.weft.pictures.Pictures}, the main one first
 * @param weightGrams with packing
 * @param customsCode 6 to 10 digits of the Harmonized System, or empty
 * @param terms when its makers are owed their pay
 * @param stock how many there are of the product, in whatever version; none is free of what is retired
 * @param retired whether the product is no longer made or sold
 */
public record ProductView(
        UUID id,
        UUID version,
        String slug,
        UUID partner,
        Craft craft,
        String title,
        String description,
        String size,
        String material,
        String care,
        int weightGrams,
        String customsCode,
        Money price,
        PublishedSplit split,
        Terms terms,
        Stock stock,
        boolean retired,
        List<PictureView> pictures) {

    /** A picture and its alternative text. */
    public record PictureView(UUID id, String alt) {}
}
