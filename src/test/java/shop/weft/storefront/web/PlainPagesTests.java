package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.catalog.Craft;
import shop.weft.testing.Buyer;

@StorefrontTest
class PlainPagesTests {

    @Autowired
    private Table table;

    @LocalServerPort
    private int port;

    private Buyer buyer;

    @BeforeEach
    void open() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/shop", "/how-it-works", "/returns", "/help", "/t"})
    void publicPagesReadWithoutScriptsOrInlineStyle(String address) {
        var answer = buyer.get(address);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=30");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.text()).doesNotContain("??").doesNotContainPattern("(?i)survivor|rescue|empower|voiceless");
    }

    @Test
    void whoeverIsStuckFindsHelpAndTheirOrderFromEveryPage() {
        for (var address : List.of("/", "/returns", "/orders", "/orders/links")) {
            assertThat(buyer.page(address).select(".foot a").eachAttr("href")).contains("/orders", "/help");
            assertThat(buyer.page(address).select(".masthead__nav a").eachAttr("href"))
                    .contains("/shop");
        }
        assertThat(buyer.page("/help").select("main a").eachAttr("href"))
                .contains("/orders", "/returns", "/verify", "mailto:help@weft.example");
    }

    @Test
    void theStyleGuideShowsTheFieldForPhotos() {
        table.piece(Craft.FELT, 1);

        var photos = Jsoup.parse(buyer.page("/style").outerHtml()).select("fieldset.photos");

        assertThat(photos).hasSize(1);
        assertThat(photos.select("source[type=image/webp][srcset*=-320.webp]")).isNotEmpty();
        assertThat(photos.select("input[name='photos.lines[0].alt'][id='photos.lines[0].alt'][value]"))
                .hasSize(1);
        assertThat(photos.select("input[type=hidden][name='photos.lines[0].id']"))
                .hasSize(1);
        assertThat(photos.select("input[type=file][name='photos.files'][multiple]"))
                .hasSize(1);
        assertThat(photos.text()).contains("IMG_0412.HEIC: iPhones").doesNotContain("??");
    }

    @Test
    void saysWhatCarriageCosts() {
        assertThat(buyer.page("/returns").select("table").text()).contains("Netherlands", "United States", "USD");
    }

    @Test
    void theSitemapNamesPiecesAndCraftsWithoutTimes() {
        var piece = table.piece(Craft.FELT, 1);
        var tag = table.sold(table.piece(Craft.FELT, 1)).units().getFirst().tag();

        var sitemap = Jsoup.parse(buyer.get("/sitemap.xml").body(), Parser.xmlParser());

        assertThat(sitemap.select("loc").eachText())
                .anyMatch(address -> address.endsWith("/p/" + piece.slug()))
                .anyMatch(address -> address.endsWith("/shop/felt"));
        assertThat(sitemap.select("lastmod")).isEmpty();
        assertThat(sitemap.text()).doesNotContain(tag.grouped(), tag.code(), "/t/");
    }

    @Test
    void crawlersAreKeptFromPersonalPages() {
        assertThat(buyer.get("/robots.txt").body())
                .contains("Disallow: /basket", "Disallow: /checkout", "Disallow: /orders", "/sitemap.xml");
    }
}
