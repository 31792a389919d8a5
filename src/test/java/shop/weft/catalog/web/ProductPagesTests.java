package shop.weft.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductFiles;
import shop.weft.catalog.ProductState;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** The pages of products without a script: a partner writes, the shop reviews. */
@ShopTest
@Import(ShopWorld.class)
class ProductPagesTests {

    private static final String LIST = "/partner/products";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ShopWorld world;

    @Autowired
    private ProductFiles files;

    @Autowired
    private Catalog catalog;

    private UUID partner = new UUID(0, 0);
    private UUID product = new UUID(0, 0);
    private Buyer browser = new Buyer(URI.create("http://localhost"));

    @BeforeEach
    void someoneOfAPartnerWithAProduct() {
        product = world.product(1, Terms.ADVANCE);
        partner = world.partnerOf(product);
        browser = PartnerStaff.signedIn(port, staff, Role.PARTNER, partner);
    }

    @Test
    void listsWhatThePartnerHasByState() {
        start(Map.of("words.title", "Half a thought"));
        assertThat(browser.page(LIST).select(".goods__one")).hasSize(2);
        var drafts = browser.page(LIST + "?state=DRAFT");
        assertThat(drafts.select(".goods__one").eachText())
                .singleElement()
                .asString()
                .contains("Half a thought", "Draft");
        assertThat(browser.page(LIST + "?state=RETURNED").text()).contains("No products here");
    }

    @Test
    void keepsEverythingAsItWasTypedAndSaysWhatIsMissing() {
        var page = start(Map.of("words.title", "Scarf", "sheet.price", "about 50", "sheet.timings", "60"));

        assertThat(page.select("[name=sheet.price]").val()).isEqualTo("about 50");
        assertThat(page.select("[name=sheet.timings]").eachAttr("value")).startsWith("60", "");
        assertThat(page.select("[data-account]").text().replace((char) 0xa0, (char) 0x20))
                .contains("Choose a craft", "Give the price as an amount", "Add a photo");
    }

    @Test
    void saysInWordsWhatIsWrongWithTheSheet() {
        var page = start(Map.of(
                "sheet.price", "20", "sheet.hourlyRate", "60.50", "sheet.timings", "650", "sheet.materials", "1,500"));

        assertThat(page.select("[data-account]").text().replace((char) 0xa0, (char) 0x20))
                .contains(
                        "below the legal minimum wage of 96.00 NPR",
                        "35.50 NPR an hour is missing",
                        "At least three timings are needed",
                        "is missing for aftercare. The least price that would do is",
                        "Rounding: 650 minutes come to 655.4167 exactly; 655.42 NPR is paid");
    }

    @Test
    void theLeastPriceThatIsNamedWouldDo() {
        var sheet = Map.of("sheet.hourlyRate", "220", "sheet.timings", "650,660,670", "sheet.materials", "500");
        var typed = new HashMap<>(sheet);
        typed.put("sheet.price", "10");
        var said = start(typed).select("[data-account]").text();
        var least = said.replaceAll("(?s).*least price that would do is ([\\d.]+).*", "$1");

        typed.put("sheet.price", least);
        assertThat(start(typed).select("[data-account]").text().replace((char) 0xa0, (char) 0x20))
                .contains("The sums are right");
        typed.put(
                "sheet.price",
                new BigDecimal(least).subtract(new BigDecimal("0.01")).toString());
        assertThat(start(typed).select("[data-account]").text().replace((char) 0xa0, (char) 0x20))
                .contains("The least price that would do is " + least);
    }

    @Test
    void givesThePreviewAsAPartOfThePage() {
        var answer = browser.post(
                LIST + "/preview",
                withToken(Map.of("sheet.price", "48", "sheet.hourlyRate", "220", "sheet.timings", "650,660,670")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("money-bar", "The sums are right").doesNotContain("<html");
    }

    @Test
    void returnsItWithACommentAndPublishesTheNextTry() {
        var page = LIST + "/" + product;
        send(page, Map.of("words.customsCode", "6214.90", "words.title", "A better name"));
        var office = PartnerStaff.signedIn(port, staff, Role.ADMINISTRATOR, null);
        var review = "/office/reviews/" + product;
        assertThat(office.page(review).text()).contains("What changed since version 1", "A better name");

        assertThat(decide(office, review, "return", "").body()).contains("Say in the comment");
        decide(office, review, "return", "Too short.");
        assertThat(browser.page("/partner").text()).contains("The shop sent one product back");
        assertThat(browser.page(page).text()).contains("Too short.");

        send(page, Map.of("words.title", "A longer and better name"));
        assertThat(decide(office, review, "approval", "Thank you").statusCode()).isEqualTo(302);
        assertThat(catalog.getAll(List.of(product)).get(product))
                .satisfies(view -> assertThat(view.title()).isEqualTo("A longer and better name"));
        assertThat(decide(office, review, "approval", "Again").statusCode()).isEqualTo(409);
    }

    @Test
    void aRetiredProductKeepsItsPageAndLeavesTheSitemap() {
        var slug = Objects.requireNonNull(files.get(partner, product).onSale()).slug();
        press(LIST + "/" + product, "/retirement");

        var visitor = new Buyer(URI.create("http://localhost:" + port));
        assertThat(visitor.page("/p/" + slug).text()).contains("This is no longer made");
        assertThat(visitor.page("/p/" + slug).select("form[action='/basket/lines']"))
                .isEmpty();
        assertThat(visitor.get("/sitemap.xml").body()).doesNotContain("/p/" + slug);
        assertThat(files.get(partner, product).state()).isEqualTo(ProductState.RETIRED);
        press(LIST + "/" + product, "/comeback");
        assertThat(visitor.get("/sitemap.xml").body()).contains("/p/" + slug);
    }

    @Test
    void showsBothWhenSomeoneElseSavedMeanwhile() {
        var page = LIST + "/" + product;
        var mine = fields(browser.page(page));
        browser.post(page, fields(browser.page(page), Map.of("words.title", "Theirs")));
        mine.put("words.title", "Mine");

        var answer = browser.post(page, mine);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select(".notice").text()).contains("Theirs", "Mine");
    }

    @Test
    void someoneElsesProductIsNotFound() {
        var other = world.product(1, Terms.ADVANCE);
        assertThat(browser.get(LIST + "/" + other).statusCode()).isEqualTo(404);
        assertThat(browser.post(LIST + "/" + other + "/retirement", withToken(Map.of()))
                        .statusCode())
                .isEqualTo(404);
    }

    private Document start(Map<String, String> typed) {
        var answer = browser.post(LIST, fields(browser.page(LIST + "/new"), typed));
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser.page(browser.location(answer).toString());
    }

    private void send(String page, Map<String, String> typed) {
        var fields = fields(browser.page(page), typed);
        fields.put("step", "submit");
        assertThat(browser.location(browser.post(page, fields)).toString()).endsWith("?sent");
    }

    private void press(String page, String what) {
        assertThat(browser.post(page + what, withToken(Map.of())).statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> decide(Buyer office, String review, String what, String comment) {
        var fields = new HashMap<String, String>();
        var page = office.page(review);
        fields.put("_csrf", page.select("[name=_csrf]").getFirst().val());
        fields.put(
                "version",
                page.select("[name=version]").isEmpty()
                        ? "0"
                        : page.select("[name=version]").val());
        fields.put("comment", comment);
        return office.post(review + "/" + what, fields);
    }

    private Map<String, String> withToken(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put(
                "_csrf",
                browser.page(LIST + "/new").select("[name=_csrf]").getFirst().val());
        return all;
    }

    private static Map<String, String> fields(Document page) {
        return fields(page, Map.of());
    }

    private static Map<String, String> fields(Document page, Map<String, String> typed) {
        var form = page.select("form[data-cost-sheet]").getFirst();
        var fields = new HashMap<>(Buyer.fields(form));
        fields.remove("step");
        fields.remove("photos.files");
        fields.put(
                "sheet.timings",
                String.join(",", form.select("[name=sheet.timings]").eachAttr("value")));
        fields.putAll(typed);
        return fields;
    }
}
