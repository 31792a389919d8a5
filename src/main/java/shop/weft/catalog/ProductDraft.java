package shop.weft.catalog;

import java.util.List;
import java.util.UUID;
import shop.weft.pictures.PictureDraft;
import shop.weft.split.CostSheet;
import shop.weft.split.Terms;

/** A product as it is written down before it is published. */
public record ProductDraft(
        UUID partner,
        Craft craft,
        String title,
        String description,
        String size,
        String material,
        String care,
        int weightGrams,
        Terms terms,
        CostSheet costSheet,
        List<PictureDraft> pictures) {}
