package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductCard;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.catalog.Stock;
import shop.weft.partners.PartnerKind;
import shop.weft.partners.PartnerView;
import shop.weft.provenance.MakerGroup;
import shop.weft.provenance.MakerGroup.Level;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.testing.ShopWorld;

class MorePiecesTests {

    private static final UUID WORKSHOP = Ids.random();

    private final Map<UUID, List<MakerGroup>> groups = new HashMap<>();
    private final MorePieces more = new MorePieces(tilesAsTheyCome());

    @Test
    void listsUnderAWorkshopOnlyWhatIsToldAsItsOwn() {
        var told = List.of(piece(Level.PARTNER), piece(Level.PARTNER));
        var kept = piece(Level.NETWORK);

        var shown = more.of(origin(true), List.of(kept, told.get(0), told.get(1)), groups);

        assertThat(shown.byWorkshop()).isTrue();
        assertThat(shown.tiles()).extracting(Tile::card).containsExactlyElementsOf(told);
    }

    @Test
    void showsTheCraftWhereTheWorkshopHasTooLittleToShow() {
        var others = List.of(piece(Level.PARTNER), piece(Level.NETWORK), piece(Level.COUNTRY));

        var shown = more.of(origin(true), others, groups);

        assertThat(shown.byWorkshop()).isFalse();
        assertThat(shown.tiles()).extracting(Tile::card).containsExactlyElementsOf(others);
    }

    @Test
    void aPieceOfASmallGroupStandsAmongItsCraft() {
        var others = Stream.generate(() -> piece(Level.PARTNER)).limit(9).toList();

        var shown = more.of(origin(false), others, groups);

        assertThat(shown.byWorkshop()).isFalse();
        assertThat(shown.tiles()).hasSize(4);
    }

    private static Origin origin(boolean told) {
        var workshop = new PartnerView(
                WORKSHOP, "Quiet Loom", PartnerKind.WORKSHOP, "NP", "SOUTH_ASIA", ShopWorld.NPR, List.of(), List.of());
        return new Origin(List.of(), told ? workshop : null, told ? "NP" : null);
    }

    private ProductCard piece(Level level) {
        var card = new ProductCard(
                Ids.random(),
                "piece",
                WORKSHOP,
                Craft.FELT,
                "Piece",
                "wool",
                Money.of(4800, ShopWorld.USD),
                new PictureView(Ids.random(), "A piece"),
                new Stock(1, 1));
        groups.put(
                card.id(),
                List.of(new MakerGroup(
                        level, level == Level.PARTNER ? WORKSHOP : null, null, "SOUTH_ASIA", "2026 Q2", 10, false)));
        return card;
    }

    private static Tiles tilesAsTheyCome() {
        var tiles = mock(Tiles.class);
        when(tiles.of(anyList(), anyMap()))
                .thenAnswer(call -> call.<List<ProductCard>>getArgument(0).stream()
                        .map(card -> new Tile(card, "", "", false))
                        .toList());
        return tiles;
    }
}
