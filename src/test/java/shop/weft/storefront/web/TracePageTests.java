package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.catalog.Craft;
import shop.weft.items.Tag;
import shop.weft.shared.Quarter;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;

@StorefrontTest
class TracePageTests {

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
    void tellsOfThePieceAndItsMoneyButNotOfItsBuyer() {
        var piece = table.piece(Craft.IKAT, Terms.ADVANCE, 11, 11);
        var receipt = table.sold(piece);
        var tag = receipt.units().getFirst().tag();

        var answer = buyer.get("/t/" + tag.grouped());
        var page = buyer.page("/t/" + tag.grouped());

        assertThat(page.select("h1").text()).isEqualTo(piece.title());
        assertThat(page.text())
                .contains("Nepal", "It was sold in " + Quarter.of(table.clock().instant()), "Price 48.00USD");
        assertThat(answer.body())
                .doesNotContain("Ada", Table.EMAIL, "Rotterdam", String.valueOf(receipt.number()), Table.MAKER);
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void aPieceThatIsNotSoldHasNothingPosted() {
        var piece = table.piece(Craft.IKAT, 1);
        var order = table.order(shop.weft.shared.Money.of(0, "USD"), null, piece);
        var tag = table.orders().receipt(order).units().getFirst().tag();

        assertThat(buyer.page("/t/" + tag.grouped()).text())
                .contains("nothing has been posted from a sale")
                .doesNotContain("It was sold in");
    }

    @Test
    void readsATagHoweverItIsTyped() {
        var tag = table.sold(table.piece(Craft.IKAT, 1)).units().getFirst().tag();
        var typed = tag.code().toLowerCase(java.util.Locale.ROOT) + "%20";

        assertThat(buyer.location(buyer.get("/t?tag=" + typed)).getPath()).isEqualTo("/t/" + tag.grouped());
    }

    @Test
    void mistypedAndUnknownTagsGetTheSameKindAnswer() {
        var unknown = Tag.random().grouped();
        var mistyped = "7K2M-94XD-PQ3T-6N2".equals(unknown) ? "7K2M" : "7K2M-94XD-PQ3T-6N2";

        var answers = List.of(buyer.get("/t/" + unknown), buyer.get("/t/" + mistyped), buyer.get("/t?tag=" + mistyped));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("We know no such tag", "checks all the others");
        });
        assertThat(answers.get(0).body().replace(unknown, ""))
                .isEqualTo(answers.get(1).body().replace(mistyped, ""));
    }

    @Test
    void whatWasTypedCannotBecomeMarkup() {
        assertThat(buyer.get("/t?tag=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert");
    }

    @Test
    void asksForATagWhereNoneIsGiven() {
        var page = buyer.page("/t");

        assertThat(page.select("form[action=/t] label").attr("for")).isEqualTo("tag");
        assertThat(page.select("[role=alert]")).isEmpty();
    }
}
