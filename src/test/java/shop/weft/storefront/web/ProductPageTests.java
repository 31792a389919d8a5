package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductView;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.SqlCount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StorefrontTest
class ProductPageTests {

    private static final int ENOUGH_MAKERS = 11;

    @Autowired
    private Table table;

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    private Buyer buyer;

    @BeforeEach
    void open() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
    }

    @Test
    void showsWhereThePriceGoesToTheCent() {
        var account = page(table.piece(Craft.CERAMICS, 1)).select("table.money-bar__lines");

        var amounts = account.select("tbody .money-bar__amount").eachText().stream()
                .map(text -> text.replace(".", ""))
                .mapToLong(Long::parseLong);
        assertThat(amounts.sum()).isEqualTo(4800);
        assertThat(account.select("tfoot").text()).isEqualTo("Price 48.00USD");
        assertThat(account.text()).contains("To the Weft Aftercare Fund, for care such as");
    }

    @Test
    void saysWhenTheMakerIsOwed() {
        assertThat(page(table.piece(Craft.CERAMICS, Terms.ADVANCE, 1, 1)).text())
                .contains("Owed since the piece was accepted; your purchase repays it.");
        assertThat(page(table.piece(Craft.CERAMICS, Terms.CONSIGNMENT, 1, 1)).text())
                .contains("It is owed when you buy.");
    }

    @Test
    void aLargeGroupIsToldWithItsWorkshopAndInItsCurrency() {
        var piece = table.piece(Craft.IKAT, Terms.ADVANCE, ENOUGH_MAKERS, ENOUGH_MAKERS);
        var workshop = table.partners().get(piece.partner());

        var page = page(piece);

        assertThat(page.text())
                .contains(
                        workshop.alias(), "Ikat, Nepal", "2,420 NPR for 11 h of work", "times the legal minimum wage");
        assertThat(data(page).at("/countryOfOrigin/name").asString()).isEqualTo("Nepal");
    }

    @Test
    void aSmallGroupIsToldWithoutWorkshopCountryAndCurrency() {
        var piece = table.piece(Craft.BASKETRY, 2);
        var other = table.piece(Craft.BASKETRY, 1);
        var workshop = table.partners().get(piece.partner());

        var page = buyer.get("/p/" + piece.slug()).body();

        assertThat(page)
                .contains("Made by a maker in our network", "For 11 h of work", other.slug())
                .doesNotContain(
                        workshop.alias(), "Nepal", "NPR", "minimum wage", "countryOfOrigin", "Work is voluntary");
    }

    @Test
    void tellsNoTagAndNoMaker() {
        var piece = table.piece(Craft.IKAT, Terms.ADVANCE, ENOUGH_MAKERS, ENOUGH_MAKERS);
        var tag = table.sold(piece).units().getFirst().tag();

        var page = buyer.get("/p/" + piece.slug()).body();

        assertThat(page).doesNotContain(tag.code(), tag.grouped(), Table.MAKER);
    }

    @Test
    void aSoldPieceSaysWhereElseToLook() {
        var piece = table.piece(Craft.BLOCK_PRINT, 1);
        var other = table.piece(Craft.BLOCK_PRINT, 1);
        table.sold(piece);

        var page = page(piece);

        assertThat(page.select("form[action^=/basket]")).isEmpty();
        assertThat(page.text()).contains("It is sold.");
        assertThat(page.select("#more a").eachAttr("href")).contains("/p/" + other.slug());
        assertThat(data(page).at("/offers/availability").asString()).isEqualTo("https://schema.org/SoldOut");
    }

    @Test
    void aPieceCanBePutInTheBasketWithoutScripts() {
        var piece = table.piece(Craft.BLOCK_PRINT, 1);

        var form = page(piece).select("form[action=/basket/lines]");

        assertThat(form.select("input[name=product]").val())
                .isEqualTo(piece.id().toString());
        assertThat(buyer.putInBasket(piece.id()).statusCode()).isEqualTo(303);
    }

    @Test
    void tellsMachinesPriceCarriageAndReturns() {
        var offer = data(page(table.piece(Craft.BLOCK_PRINT, 1))).at("/offers");

        assertThat(offer.at("/price").asString()).isEqualTo("48.00");
        assertThat(offer.at("/priceCurrency").asString()).isEqualTo("USD");
        assertThat(offer.at("/availability").asString()).isEqualTo("https://schema.org/InStock");
        assertThat(offer.at("/hasMerchantReturnPolicy/merchantReturnDays").asInt())
                .isEqualTo(30);
        assertThat(offer.at("/shippingDetails").size()).isPositive();
        assertThat(offer.at("/shippingDetails/0/shippingRate/currency").asString())
                .isEqualTo("USD");
    }

    @Test
    void noTitleBreaksOutOfTheDataForMachines() {
        var title = "Bowl </script><script>alert(1)</script> & \"lid\"";
        var page = page(table.titled(title, Craft.CERAMICS));

        assertThat(page.select("script:not([src]):not([type='application/ld+json'])"))
                .isEmpty();
        assertThat(data(page).at("/name").asString()).isEqualTo(title);
        assertThat(page.select("h1").text()).isEqualTo(title);
    }

    @Test
    void takesSixStatementsAtMostHoweverManyPiecesThereAre() throws Exception {
        var large = table.piece(Craft.IKAT, Terms.ADVANCE, ENOUGH_MAKERS, ENOUGH_MAKERS);
        var small = table.piece(Craft.FELT, 1);
        for (int i = 0; i < 4; i++) {
            table.piece(Craft.FELT, 2);
        }

        for (var piece : List.of(large, small)) {
            assertThat(SqlCount.during(() -> buyer.get("/p/" + piece.slug())))
                    .as(piece.craft().slug())
                    .hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void isTheSameForEveryVisitor() {
        var piece = table.piece(Craft.FELT, 3);
        var stranger = buyer.get("/p/" + piece.slug());
        buyer.putInBasket(piece.id());

        assertThat(buyer.get("/p/" + piece.slug()).body()).isEqualTo(stranger.body());
        assertThat(stranger.headers().firstValue("Cache-Control")).hasValue("public, max-age=30");
        assertThat(stranger.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anUnknownPieceIsNotFound() {
        assertThat(buyer.get("/p/there-is-no-such-piece").statusCode()).isEqualTo(404);
    }

    private Document page(ProductView piece) {
        return buyer.page("/p/" + piece.slug());
    }

    private JsonNode data(Document page) {
        return json.readTree(page.select("script[type='application/ld+json']").html());
    }
}
