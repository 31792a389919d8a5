package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductView;
import shop.weft.pictures.PictureDemand.Wanted;

@StorefrontTest
class FirstPagesTests {

    @Autowired
    private Table table;

    @Autowired
    private FirstPages pages;

    @Test
    void wantTheLargePieceOfTheFirstPageBeforeAllElseThenWhatIsNewInSmall() {
        var before = table.piece(Craft.FELT, 1);
        var newest = table.piece(Craft.IKAT, 1);
        assertThat(pages.first())
                .startsWith(new Wanted(cover(newest), 960))
                .containsSubsequence(new Wanted(cover(newest), 320), new Wanted(cover(before), 320));
    }

    private static UUID cover(ProductView piece) {
        return piece.pictures().getFirst().id();
    }
}
