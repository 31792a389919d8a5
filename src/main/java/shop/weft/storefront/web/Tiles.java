package shop.weft.storefront.web;

import java.util.List;
import org.springframework.stereotype.Component;
import shop.weft.catalog.ProductCard;

/** Lays pieces out for a list. */
@Component
class Tiles {

    private final Availability availability;
    private final Phrases phrases;

    Tiles(Availability availability, Phrases phrases) {
        this.availability = availability;
        this.phrases = phrases;
    }

    List<Tile> of(List<ProductCard> cards) {
        return cards.stream().map(this::tile).toList();
    }

    private Tile tile(ProductCard card) {
        return new Tile(
                card,
                phrases.of("craft." + card.craft().slug()),
                availability.brief(card.stock()),
                card.stock().isSoldOut());
    }
}
