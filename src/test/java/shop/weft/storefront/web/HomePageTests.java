package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.catalog.Craft;
import shop.weft.testing.Buyer;
import shop.weft.testing.SqlCount;

@StorefrontTest
class HomePageTests {

    @Autowired
    private Table table;

    @LocalServerPort
    private int port;

    private Buyer buyer;

    @BeforeEach
    void open() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
    }

    @Test
    void showsTheNewestPieceLargeAndTheCrafts() {
        var piece = table.piece(Craft.CERAMICS, 1);

        var home = buyer.page("/");

        assertThat(home.select("h1")).hasSize(1);
        assertThat(home.select(".home__caption a").attr("href")).isEqualTo("/p/" + piece.slug());
        assertThat(home.select(".crafts a").eachAttr("href")).contains("/shop/ceramics");
        assertThat(home.select("link[rel=canonical]").attr("href")).endsWith("/");
        assertThat(home.select("meta[property=og:image]").attr("content"))
                .contains(piece.pictures().getFirst().id().toString());
    }

    @Test
    void saysPostedAndNeverPaidOfTheBooks() {
        var books = buyer.page("/").select(".home__books").text();

        assertThat(books).contains("posted").doesNotContainIgnoringCase("paid to");
    }

    @Test
    void takesSixStatementsAtMostHoweverManyPiecesThereAre() throws Exception {
        table.piece(Craft.FELT, 1);
        int few = SqlCount.during(() -> buyer.get("/")).size();
        for (int i = 0; i < 5; i++) {
            table.piece(Craft.FELT, 2);
        }
        int more = SqlCount.during(() -> buyer.get("/")).size();

        assertThat(few).isLessThanOrEqualTo(6);
        assertThat(more).isLessThanOrEqualTo(few);
    }

    @Test
    void isTheSameForEveryVisitor() {
        var stranger = buyer.get("/");
        var product = table.piece(Craft.FELT, 3).id();
        var first = buyer.get("/").body();
        buyer.putInBasket(product);

        assertThat(buyer.get("/").body()).isEqualTo(first);
        assertThat(stranger.headers().firstValue("Cache-Control")).hasValue("public, max-age=30");
        assertThat(stranger.headers().allValues("Set-Cookie")).isEmpty();
    }
}
