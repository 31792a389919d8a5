package shop.weft.checkout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import shop.weft.items.Items;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.shared.Money;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** A gift is the buyer's own word: it needs no page to show it first, only bounds. */
@ShopTest
@Import(ShopWorld.class)
class GiftTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ShopWorld world;

    @Autowired
    private Orders orders;

    @Autowired
    private Items items;

    private Buyer buyer;
    private UUID product;

    @BeforeEach
    void somebodyComesIn() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
        product = world.product(1, Terms.ADVANCE);
        buyer.putInBasket(product);
    }

    @Test
    void isPaidThoughTheTotalOnThePageNeverHadIt() {
        var answer = buyer.checkOut(Map.of("gift", "EDUCATION", "giftAmount", "12.34"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var order = order(product);
        assertThat(order.donation()).isEqualTo(Money.of(1234, ShopWorld.USD));
        assertThat(items.availability(List.of(product))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0,00", "10000.01", "123456789"})
    void namesItsLimits(String amount) {
        var answer = buyer.checkOut(Map.of("gift", "EDUCATION", "giftAmount", amount));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).expectFirst("#giftAmount-error").text())
                .contains("Enter a gift from 0.01 to 10,000 USD");
        assertThat(items.availability(List.of(product))).containsEntry(product, 1);
    }

    @Test
    void isNoneUnlessAnAmountIsTyped() {
        assertThat(buyer.checkOut(Map.of("gift", "WHERE_NEEDED", "giftAmount", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(order(product).donation()).isEqualTo(Money.zero(ShopWorld.USD));
    }

    @Test
    void needsAnAmountOnceItHasAPurpose() {
        var answer = buyer.checkOut(Map.of("gift", "EDUCATION", "giftAmount", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.expectFirst("#giftAmount-error").text()).contains("enter its amount");
        assertThat(page.select("details.gift__purpose[open]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "1,000", "1e3", "12.345"})
    void asksForFigures(String amount) {
        var answer = buyer.checkOut(Map.of("gift", "WHERE_NEEDED", "giftAmount", amount));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).expectFirst("#giftAmount-error").text())
                .contains("in figures");
    }

    private Receipt order(UUID bought) {
        return orders.list(null, null, PageRequest.of(0, 200)).getContent().stream()
                .filter(order ->
                        order.units().stream().anyMatch(unit -> unit.product().equals(bought)))
                .findFirst()
                .orElseThrow();
    }
}
