package shop.weft.checkout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import shop.weft.orders.NewOrder;
import shop.weft.orders.Orders;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** Where a parcel goes: what it needs is asked for, and slips are caught kindly. */
@ShopTest
@Import(ShopWorld.class)
class ParcelAddressTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ShopWorld world;

    @Autowired
    private Orders orders;

    private Buyer buyer;
    private UUID product;

    @BeforeEach
    void somebodyComesIn() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
        product = world.product(1, Terms.ADVANCE);
        buyer.putInBasket(product);
    }

    @Test
    void hasAStateWhereParcelsNeedOne() {
        assertThat(sendTo("US", "94110", "US-CA", "12 Loom Lane\r\n\r\n Flat 3 ")
                        .statusCode())
                .isEqualTo(303);
        var address = address();
        assertThat(address.region()).isEqualTo("CA");
        assertThat(address.lines()).containsExactly("Ada Example", "12 Loom Lane", "Flat 3", "Rotterdam CA 94110");
    }

    @ParameterizedTest
    @CsvSource({
        "US,94110,'',Choose the state",
        "US,94110,AU-WA,Choose the state",
        "CA,M5V 2T6,US-CA,Choose the province"
    })
    void asksForAStateOfTheCountry(String country, String postcode, String region, String words) {
        var answer = sendTo(country, postcode, region, "12 Loom Lane");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).expectFirst("#region-error").text())
                .contains(words);
    }

    @Test
    void hasNoStateWhereNoneIsNeeded() {
        assertThat(sendTo("DE", "20144", "US-CA", "Ahornweg 7").statusCode()).isEqualTo(303);
        assertThat(address().region()).isNull();
        assertThat(address().lines()).containsExactly("Ada Example", "Ahornweg 7", "20144 Rotterdam");
    }

    @ParameterizedTest
    @CsvSource({
        "US,!!!!,94110",
        "US,9411,94110",
        "CA,94110,M5V 2T6",
        "GB,12345,EH6 6LB",
        "DE,2014,20144",
        "RO,!!!!,letters"
    })
    void catchesASlipInThePostcode(String country, String postcode, String words) {
        var answer = sendTo(country, postcode, "", "12 Loom Lane");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).expectFirst("#postcode-error").text())
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"RO,400 123-B", "GB,yo1 7ep", "NL,3011aa", "IE,T12 X4Y5", "HK,''"})
    void takesPostcodesHoweverTheyAreTyped(String country, String postcode) {
        assertThat(sendTo(country, postcode, "", "12 Loom Lane").statusCode()).isEqualTo(303);
        assertThat(address().postcode()).isEqualTo(postcode.toUpperCase(Locale.ROOT));
    }

    @Test
    void hasAtMostThreeLinesBeforeTheTown() {
        var answer = sendTo("NL", "3011 AA", "", "One\nTwo\nThree\nFour");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).expectFirst("#street-error").text())
                .contains("at most three lines");
    }

    /** Another country is asked about once more, because it may cost otherwise: then the same page is sent again. */
    private HttpResponse<String> sendTo(String country, String postcode, String region, String street) {
        var answer =
                buyer.checkOut(Map.of("country", country, "postcode", postcode, "region", region, "street", street));
        if (answer.statusCode() != 200) {
            return answer;
        }
        var form = Jsoup.parse(answer.body()).expectForm("form.checkout");
        return buyer.post("/checkout", Buyer.fields(form));
    }

    private NewOrder.Address address() {
        return orders.list(null, null, PageRequest.of(0, 200)).getContent().stream()
                .filter(order ->
                        order.units().stream().anyMatch(unit -> unit.product().equals(product)))
                .map(order -> order.address())
                .toList()
                .getFirst();
    }
}
