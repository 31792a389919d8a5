package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductView;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.SqlCount;

@StorefrontTest
class ListPageTests {

    private static final int PAGE = 24;
    private static final int ENOUGH_MAKERS = 11;

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
    void saysHowManyThereAreOfAPiece() {
        var one = table.piece(Craft.WEAVING, 1);
        var few = table.piece(Craft.WEAVING, 3);
        var gone = table.piece(Craft.WEAVING, 1);
        table.sold(few);
        table.sold(gone);

        var list = buyer.page("/shop/weaving");

        assertThat(list.select("article:has(a[href='/p/" + one.slug() + "'])").text())
                .contains("One here", "48.00");
        assertThat(list.select("article:has(a[href='/p/" + few.slug() + "'])").text())
                .contains("2 left");
        var sold = list.select("article:has(a[href='/p/" + gone.slug() + "'])");
        assertThat(sold.text()).contains("Sold").doesNotContain("48.00");
        assertThat(sold.hasClass("product-card--gone")).isTrue();
    }

    @Test
    void pagesByLinksThatKnowTheirNeighbours() throws Exception {
        for (int i = 0; i < PAGE + 1; i++) {
            table.piece(Craft.EMBROIDERY, 1);
        }
        var sql = SqlCount.during(() -> buyer.get("/shop/embroidery"));
        var first = buyer.page("/shop/embroidery");
        var second = buyer.page("/shop/embroidery?page=2");

        assertThat(sql).hasSizeLessThanOrEqualTo(6);
        assertThat(first.select("article")).hasSize(PAGE);
        assertThat(first.select("link[rel=next]").attr("href")).endsWith("/shop/embroidery?page=2");
        assertThat(first.select("link[rel=prev]")).isEmpty();
        assertThat(second.select("article")).isNotEmpty();
        assertThat(second.select("link[rel=prev]").attr("href")).endsWith("/shop/embroidery");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/shop/embroidery?page=2");
        assertThat(second.title()).contains("page 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/shop/alchemy", "/shop?page=0", "/shop?page=-1", "/shop?page=two", "/shop?page=99999999999"})
    void whatDoesNotExistIsNotFound(String address) {
        assertThat(buyer.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aPagePastTheEndLeadsToTheLast() {
        table.piece(Craft.CERAMICS, 1);
        var answer = buyer.get("/shop/ceramics?page=900000");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(buyer.location(answer).getPath()).isEqualTo("/shop/ceramics");
    }

    @Test
    void namesACountryOnlyWhereItsGroupIsLargeEnough() {
        var large = table.piece(Craft.IKAT, Terms.ADVANCE, ENOUGH_MAKERS, ENOUGH_MAKERS);
        var small = table.piece(Craft.BASKETRY, 1);

        assertThat(card("/shop/ikat", large).text()).contains("Ikat, Nepal");
        assertThat(card("/shop/basketry", small).text()).contains("Basketry").doesNotContain("Nepal");
    }

    @Test
    void anEmptyCraftSaysSo() {
        var list = buyer.page("/shop/macrame");

        assertThat(list.select("main").text()).contains("Nothing here just now");
        assertThat(list.select("h1").text()).isEqualTo("Macramé");
    }

    private Elements card(String list, ProductView piece) {
        return buyer.page(list).select("article:has(a[href='/p/" + piece.slug() + "'])");
    }
}
