package shop.weft.production.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
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
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.Artisans;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.items.Items;
import shop.weft.partners.Partners;
import shop.weft.production.WorkKind;
import shop.weft.production.WorkLine;
import shop.weft.production.WorkSheets;
import shop.weft.shared.Ids;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

@ShopTest
@Import(ShopWorld.class)
class AcceptancePagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Partners partners;

    @Autowired
    private Artisans artisans;

    @Autowired
    private WorkSheets sheets;

    @Autowired
    private Items items;

    @Autowired
    private ShopWorld world;

    @Autowired
    private Clock clock;

    private UUID batch = Ids.random();
    private String page = "";
    private Buyer browser = new Buyer(URI.create("http://localhost"));

    @BeforeEach
    void aBatchOfThreePieces() {
        var product = world.productOnPaper(Terms.ADVANCE);
        var partner = world.partnerOf(product);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var maker = artisans.register(
                partner, "BL-02", AgeStatus.ADULT_DECLARED, Arrangement.INDEPENDENT_WAGE, today.minusYears(1));
        batch = sheets.start(partner, product, 2);
        sheets.write(partner, batch, 0, List.of(new WorkLine(maker, today, WorkKind.MAKING, 120, 3)));
        page = "/partner/batches/" + batch;
        browser = PartnerStaff.signedIn(port, staff, Role.PARTNER, partner);
    }

    @Test
    void showsWhatItMeansBeforeItIsAccepted() {
        var answer = send(browser, page + "/acceptance", counts("1", "1", "1", "STAIN"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).text())
                .contains("2 pieces get tags", "The piece that did not pass is paid", "BL-02", "Wages 440.00NPR");
        assertThat(items.ofBatch(batch)).isEmpty();
    }

    @Test
    void acceptsOnceAndLeadsToTagsAndParcels() {
        var preview = Jsoup.parse(send(browser, page + "/acceptance", counts("2", "0", "1", "SIZE"))
                .body());
        var yes = Buyer.fields(preview.select("main form").getFirst());
        for (int i = 0; i < 2; i++) {
            assertThat(browser.post(page + "/acceptance", yes).statusCode()).isEqualTo(302);
        }
        assertThat(items.ofBatch(batch)).hasSize(2);
        var done = browser.page(page + "/acceptance");
        assertThat(done.text()).contains("2 pieces accepted", "With you");
        assertThat(done.select(".rows .tag")).hasSize(2);
        assertThat(done.select("main a").eachAttr("href"))
                .contains("/partner/parcels", page + "/labels.pdf", page + "/labels.pdf?paper=roll");
        assertThat(browser.get(page + "/labels.pdf").body()).startsWith("%PDF");
        assertThat(browser.page(page).select("form[action*=/work]")).isEmpty();
    }

    @Test
    void givesCountsBackThatDoNotAddUp() {
        var answer = send(browser, page + "/acceptance", counts("1", "0", "0", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".error-summary a").eachText())
                .containsExactly("These three must come to 3 pieces, as it is written down");
        var many = send(browser, page + "/acceptance", counts("3", "0", "0", ""));
        assertThat(Jsoup.parse(many.body()).text()).contains("The batch is of 2 pieces, and 3 would be accepted");
        var why = send(browser, page + "/acceptance", counts("2", "0", "1", ""));
        assertThat(Jsoup.parse(why.body()).select(".error-summary a").eachAttr("href"))
                .containsExactly("#counts[0].reason");
    }

    @Test
    void printsASheetWithALineForEachMaker() {
        var sheet = browser.page(page + "/sheet");
        assertThat(sheet.select(".worksheet th[scope=rowgroup]").eachText()).containsExactly("BL-02");
        assertThat(sheet.title()).isEqualTo("Work sheet - Weft");
    }

    @Test
    void hasASlipForEachMakerWithAllSheEarned() {
        var preview = Jsoup.parse(send(browser, page + "/acceptance", counts("2", "0", "1", "SIZE"))
                .body());
        browser.post(
                page + "/acceptance", Buyer.fields(preview.select("main form").getFirst()));
        assertThat(browser.page(page + "/slips").select(".slip").eachText())
                .containsExactly("BL-02 Pieces 3 Hours 2:00 Wage 440.00NPR");
    }

    @Test
    void hasNoTagsAndNoSlipsBeforeAcceptance() {
        assertThat(browser.get(page + "/labels.pdf").statusCode()).isEqualTo(404);
        assertThat(browser.get(page + "/slips").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sheet", "/acceptance", "/labels.pdf", "/slips"})
    void anothersBatchIsNotThere(String part) {
        assertThat(stranger().get(page + part).statusCode()).isEqualTo(404);
    }

    @Test
    void anothersBatchCannotBeAccepted() {
        var stranger = stranger();
        var typed = new HashMap<>(counts("2", "0", "1", "SIZE"));
        typed.put(
                "_csrf",
                stranger.page("/partner/makers/new")
                        .select("main form [name=_csrf]")
                        .val());
        typed.putAll(Map.of("confirmed", "true", "version", "1"));
        assertThat(stranger.post(page + "/acceptance", typed).statusCode()).isEqualTo(404);
        assertThat(items.ofBatch(batch)).isEmpty();
    }

    private Buyer stranger() {
        return PartnerStaff.signedIn(port, staff, Role.PARTNER, PartnerStaff.partner(partners));
    }

    private HttpResponse<String> send(Buyer who, String form, Map<String, String> typed) {
        var fields =
                new HashMap<>(Buyer.fields(who.page(form).select("main form").getFirst()));
        fields.putAll(typed);
        return who.post(form, fields);
    }

    private static Map<String, String> counts(String passed, String reworked, String rejected, String reason) {
        var at = "counts[0].";
        return Map.of(
                at + "passed", passed, at + "reworked", reworked, at + "rejected", rejected, at + "reason", reason);
    }
}
