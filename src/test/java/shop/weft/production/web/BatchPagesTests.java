package shop.weft.production.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
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
import shop.weft.partners.Partners;
import shop.weft.shared.Ids;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** A piece of the test product takes 660 minutes by its sheet, at 220.00 NPR an hour. */
@ShopTest
@Import(ShopWorld.class)
class BatchPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Partners partners;

    @Autowired
    private Artisans artisans;

    @Autowired
    private ShopWorld world;

    @Autowired
    private Clock clock;

    private UUID product = Ids.random();
    private UUID maker = Ids.random();
    private Buyer browser = new Buyer(URI.create("http://localhost"));

    @BeforeEach
    void someoneOfAPartnerWithAProduct() {
        product = world.productOnPaper(Terms.ADVANCE);
        maker = maker("BL-02", AgeStatus.ADULT_DECLARED, Arrangement.INDEPENDENT_WAGE);
        browser = PartnerStaff.signedIn(port, staff, Role.PARTNER, world.partnerOf(product));
    }

    @Test
    void beginsABatchOfAnOwnProduct() {
        assertThat(browser.page("/partner/batches").text()).contains("No batches here");
        var page = browser.page(batch());
        assertThat(page.text()).contains("Madder scarf", "3 pieces", "In advance", "Nothing is written down yet");
        assertThat(browser.page("/partner/batches?state=OPEN").select(".rows__row"))
                .hasSize(1);
        assertThat(browser.page("/partner/batches?state=ACCEPTED").select(".rows__row"))
                .isEmpty();
    }

    @Test
    void refusesABatchOfAnothersProduct() {
        var strange = world.productOnPaper(Terms.ADVANCE);
        var answer = begin(strange);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains("Choose a product");
    }

    @Test
    void takesManyLinesAtOnceWithMakerAndDayAsAbove() {
        var batch = batch();
        var typed = new HashMap<>(line(0, maker.toString(), today(), "MAKING", "1:30", "1"));
        typed.putAll(line(1, "", "", "WAITING", "30", ""));
        typed.putAll(line(2, "", "", "MAKING", "", "2"));
        assertThat(write(batch, typed).statusCode()).isEqualTo(302);
        var page = browser.page(batch);
        assertThat(page.select("#work + .rows .rows__row")).hasSize(3);
        assertThat(page.text()).contains("1:30 h", "Waiting", "22 h", "counted by pieces, 660 minutes each");
        // 90 and 30 and 1320 minutes at 220.00 an hour
        assertThat(page.text()).contains("Wages 5,280.00NPR").doesNotContain("Stipends");
        assertThat(browser.page("/partner").text()).contains("One batch waits for acceptance");
    }

    @Test
    void neverSumsAStipendAsAWage() {
        var batch = batch();
        var resident = maker("BL-03", AgeStatus.ADULT_VERIFIED, Arrangement.RESIDENT_STIPEND);
        var typed = new HashMap<>(line(0, maker.toString(), today(), "MAKING", "60", "1"));
        typed.putAll(line(1, resident.toString(), today(), "MAKING", "120", "1"));
        write(batch, typed);
        assertThat(browser.page(batch).text()).contains("Wages 220.00NPR", "Stipends 440.00NPR");
    }

    @Test
    void givesTheFormBackAsItWasTyped() {
        var batch = batch();
        var typed = new HashMap<>(line(0, maker.toString(), "soon", "MAKING", "much", "x"));
        typed.putAll(line(1, maker.toString(), today(), "TRAINING", "60", "1"));
        var answer = write(batch, typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#rows[0].day", "#rows[0].minutes", "#rows[0].pieces", "#rows[1].pieces");
        assertThat(page.select("[id='rows[0].minutes']").val()).isEqualTo("much");
        assertThat(page.select("[id='rows[1].maker'] [selected]").val()).isEqualTo(maker.toString());
        assertThat(browser.page(batch).text()).contains("Nothing is written down yet");
    }

    @Test
    void refusesPaidWorkKindlyAndLosesNothing() {
        var batch = batch();
        var minor = maker("BL-09", AgeStatus.MINOR, Arrangement.TRAINEE);
        var typed = new HashMap<>(line(0, maker.toString(), today(), "MAKING", "60", "1"));
        typed.putAll(line(2, minor.toString(), today(), "MAKING", "61", "1"));
        var answer = write(batch, typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#rows[2].maker");
        assertThat(page.text()).contains("She is welcome to learn");
        assertThat(page.select("[id='rows[0].minutes']").val()).isEqualTo("60");
        assertThat(browser.page(batch).text()).contains("Nothing is written down yet");
    }

    @Test
    void correctsAndRemovesALine() {
        var batch = batch();
        write(batch, line(0, maker.toString(), today(), "MAKING", "60", "1"));
        var page = batch + "/work/0";
        send(page, page, Map.of("rows[0].minutes", "75"));
        assertThat(browser.page(batch).text()).contains("1:15 h");
        send(page, page + "/removal", Map.of());
        assertThat(browser.page(batch).text()).contains("Nothing is written down yet");
    }

    @Test
    void aFormThatIsSentTwiceCountsOnce() {
        var batch = batch();
        var typed = new HashMap<>(fields(batch));
        typed.putAll(line(0, maker.toString(), today(), "MAKING", "60", "1"));
        assertThat(browser.post(batch + "/work", typed).statusCode()).isEqualTo(302);
        var again = browser.post(batch + "/work", typed);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(again.body()).text()).contains("Someone else changed this batch meanwhile");
        assertThat(browser.page(batch).select("#work + .rows .rows__row")).hasSize(1);
    }

    @Test
    void flagsAWeekBeyondHerCapAndPaysItAll() {
        var batch = batch();
        var resident = maker("BL-03", AgeStatus.ADULT_VERIFIED, Arrangement.RESIDENT_STIPEND);
        write(batch, line(0, resident.toString(), today(), "MAKING", "21:30", "1"));
        assertThat(browser.page(batch).text())
                .contains("Longer weeks than agreed", "21:30 hours in all, 1:30 more than agreed", "4,730.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/work/0"})
    void anothersBatchIsNotThere(String page) {
        var batch = batch();
        write(batch, line(0, maker.toString(), today(), "MAKING", "60", "1"));
        assertThat(stranger().get(batch + page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/work/0", "/work/0/removal"})
    void anothersBatchCannotBeChanged(String deed) {
        var batch = batch();
        write(batch, line(0, maker.toString(), today(), "MAKING", "60", "1"));
        var typed = new HashMap<>(line(0, maker.toString(), today(), "MAKING", "90", "1"));
        var stranger = stranger();
        var form = stranger.page("/partner/makers/new").select("main form").getFirst();
        typed.put("_csrf", form.select("[name=_csrf]").val());
        typed.put("version", "1");
        assertThat(stranger.post(batch + deed, typed).statusCode()).isEqualTo(404);
        assertThat(browser.page(batch).text()).contains("1 h");
    }

    private Buyer stranger() {
        return PartnerStaff.signedIn(port, staff, Role.PARTNER, PartnerStaff.partner(partners));
    }

    private UUID maker(String code, AgeStatus age, Arrangement arrangement) {
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        return artisans.register(world.partnerOf(product), code, age, arrangement, since);
    }

    private HttpResponse<String> begin(UUID of) {
        return send("/partner/batches/new", "/partner/batches", Map.of("product", of.toString(), "quantity", "3"));
    }

    private String batch() {
        var answer = begin(product);
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser.location(answer).getPath();
    }

    private HttpResponse<String> write(String batch, Map<String, String> typed) {
        return send(batch, batch + "/work", typed);
    }

    private HttpResponse<String> send(String page, String to, Map<String, String> typed) {
        var all = new HashMap<>(fields(page));
        all.putAll(typed);
        return browser.post(to, all);
    }

    private Map<String, String> fields(String page) {
        return Buyer.fields(browser.page(page).select("main form").getFirst());
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    }

    private static Map<String, String> line(
            int row, String maker, String day, String kind, String minutes, String pieces) {
        var at = "rows[" + row + "].";
        return Map.of(
                at + "maker",
                maker,
                at + "day",
                day,
                at + "kind",
                kind,
                at + "minutes",
                minutes,
                at + "pieces",
                pieces);
    }
}
