package shop.weft.storefront.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.catalog.ProductCard;
import shop.weft.partners.PartnerView;
import shop.weft.provenance.MakerGroup;

/**
 * Chooses what else to show beside a piece. Under a workshop's name stands only what may be told of as this workshop's by
 * itself: a list would give away what the page of each keeps.
 */
@Component
class MorePieces {

    private static final int MOST = 4;
    private static final int WORTH_A_LIST = 2;

    private final Tiles tiles;

    MorePieces(Tiles tiles) {
        this.tiles = tiles;
    }

    /**
     * @param others of the same craft, from which to choose
     * @param groups who may be told of as their makers, by product
     */
    More of(Origin origin, List<ProductCard> others, Map<UUID, List<MakerGroup>> groups) {
        var sameWorkshop = others.stream()
                .filter(other -> told(groups.getOrDefault(other.id(), List.of()), origin.workshop()))
                .toList();
        boolean byWorkshop = sameWorkshop.size() >= WORTH_A_LIST;
        var chosen = byWorkshop ? sameWorkshop : others;
        return new More(byWorkshop, tiles.of(chosen.stream().limit(MOST).toList(), groups));
    }

    private static boolean told(List<MakerGroup> groups, @Nullable PartnerView workshop) {
        return workshop != null
                && groups.stream()
                        .findFirst()
                        .filter(group -> workshop.id().equals(group.partner()))
                        .isPresent();
    }
}
