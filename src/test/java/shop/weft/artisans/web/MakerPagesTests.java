package shop.weft.artisans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.MakerFace;
import shop.weft.artisans.MakerFiles;
import shop.weft.artisans.MakerState;
import shop.weft.artisans.NewMaker;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.partners.Partners;
import shop.weft.shared.Ids;
import shop.weft.testing.Buyer;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;

@ShopTest
class MakerPagesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Partners partners;

    @Autowired
    private MakerFiles makers;

    private UUID partner = Ids.random();
    private Buyer browser = new Buyer(URI.create("http://localhost"));

    @BeforeEach
    void someoneOfAPartner() {
        partner = PartnerStaff.partner(partners);
        browser = PartnerStaff.signedIn(port, staff, Role.PARTNER, partner);
    }

    @Test
    void saysWhatToDoFirstWhereThereIsNobody() {
        assertThat(browser.page("/partner/makers").text()).contains("No makers yet", "Add a maker");
    }

    @Test
    void addsAMakerWithWhatShePicks() {
        var mark = ReadyMarks.ALL.getFirst();
        var answer = add(Map.of("alias", "Marigold", "languages", "ne", "mark", mark.grid()));
        assertThat(answer.statusCode()).isEqualTo(302);
        var page = browser.page(browser.location(answer).toString());
        assertThat(page.title()).isEqualTo("A maker - Weft");
        assertThat(page.text()).contains("BL-01", "Marigold", "Nepali", "up to 48 hours a week");
        assertThat(page.select(".maker-head path").attr("d"))
                .isEqualTo(mark.strands().getFirst().path());
        assertThat(browser.location(answer).toString()).doesNotContain("BL-01", "Marigold");
        var list = browser.page("/partner/makers");
        assertThat(list.text()).contains("BL-01", "Works here").doesNotContain("Marigold");
    }

    @Test
    void proposesTheCodeThatFollows() {
        maker("BL-09", AgeStatus.ADULT_DECLARED);
        assertThat(browser.page("/partner/makers/new").select("#code").val()).isEqualTo("BL-10");
    }

    @Test
    void givesTheFormBackAsItWasTyped() {
        var answer = add(Map.of("code", "not a code", "alias", "Fern", "hours", "many", "since", "soon"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#code", "#hours", "#since");
        assertThat(page.select("#alias").val()).isEqualTo("Fern");
        assertThat(page.select("#hours").val()).isEqualTo("many");
    }

    @Test
    void refusesACodeTwice() {
        maker("BL-01", AgeStatus.ADULT_DECLARED);
        assertThat(add(Map.of()).body()).contains("Another maker has this code");
    }

    @ParameterizedTest
    @CsvSource({"MINOR", "UNKNOWN"})
    void saysKindlyThatAMinorCannotWorkForPay(AgeStatus age) {
        var id = maker("BL-01", age);
        assertThat(browser.page("/partner/makers/" + id).text()).contains("She is welcome to learn here");
        assertThat(makers.get(partner, id).state()).isEqualTo(MakerState.NO_PAID_WORK);
    }

    @Test
    void changesHowSheWorksLetsHerLeaveAndComeBack() {
        var id = maker("BL-01", AgeStatus.ADULT_VERIFIED);
        var page = "/partner/makers/" + id;
        post(page, "/arrangements", Map.of("arrangement", "RESIDENT_STIPEND", "since", "2026-05-01", "hours", "12.5"));
        assertThat(makers.get(partner, id).maker().weeklyMinutes()).isEqualTo(750);
        post(page, "/exit", Map.of("since", "2026-07-31"));
        assertThat(makers.get(partner, id).state()).isEqualTo(MakerState.LEFT);
        post(page, "/arrangements", Map.of("arrangement", "INDEPENDENT_WAGE", "since", "2026-09-01", "hours", ""));
        var back = makers.get(partner, id);
        assertThat(back.state()).isEqualTo(MakerState.WORKS);
        assertThat(back.history())
                .extracting(period -> period.since() + " " + period.until())
                .containsExactly("2026-09-01 null", "2026-05-01 2026-07-31", "2026-03-01 2026-04-30");
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        var id = maker("BL-01", AgeStatus.ADULT_VERIFIED);
        var answer = post("/partner/makers/" + id, "/exit", Map.of("since", "2020-01-01"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not before the day she came");
    }

    @Test
    void showsBothWhenSomeoneElseSavedMeanwhile() {
        var id = maker("BL-01", AgeStatus.ADULT_VERIFIED);
        var page = "/partner/makers/" + id;
        var mine = new HashMap<>(
                Buyer.fields(browser.page(page + "/edit").select("main form").getFirst()));
        var theirs = new HashMap<>(mine);
        theirs.put("alias", "Sparrow");
        assertThat(browser.post(page, theirs).statusCode()).isEqualTo(302);
        mine.put("alias", "Heron");
        var answer = browser.post(page, mine);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).text()).contains("Someone else changed this", "Sparrow");
        var again = new HashMap<>(
                Buyer.fields(Jsoup.parse(answer.body()).select("main form").getFirst()));
        assertThat(again).containsEntry("alias", "Heron");
        assertThat(browser.post(page, again).statusCode()).isEqualTo(302);
        assertThat(makers.get(partner, id).face().alias()).isEqualTo("Heron");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit"})
    void anothersMakerIsNotThere(String page) {
        var id = maker("BL-01", AgeStatus.ADULT_VERIFIED);
        assertThat(stranger().get("/partner/makers/" + id + page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/arrangements", "/exit"})
    void anothersMakerCannotBeChanged(String deed) {
        var id = maker("BL-01", AgeStatus.ADULT_VERIFIED);
        var stranger = stranger();
        var fields = new HashMap<>(Buyer.fields(
                stranger.page("/partner/makers/new").select("main form").getFirst()));
        fields.putAll(Map.of("code", "XX-1", "ageStatus", "MINOR", "arrangement", "TRAINEE", "since", "2026-04-01"));
        assertThat(stranger.post("/partner/makers/" + id + deed, fields).statusCode())
                .isEqualTo(404);
        assertThat(makers.get(partner, id).maker().code()).isEqualTo("BL-01");
        assertThat(makers.get(partner, id).history()).hasSize(1);
    }

    private Buyer stranger() {
        return PartnerStaff.signedIn(port, staff, Role.PARTNER, PartnerStaff.partner(partners));
    }

    private UUID maker(String code, AgeStatus age) {
        var face = new MakerFace("Fern", List.of("ne"), ReadyMarks.ALL.getFirst());
        return makers.add(partner, new NewMaker(code, age, Arrangement.INDEPENDENT_WAGE, DAY, 2880, face));
    }

    private HttpResponse<String> add(Map<String, String> typed) {
        var fields = new HashMap<>(Buyer.fields(
                browser.page("/partner/makers/new").select("main form").getFirst()));
        fields.putAll(Map.of("code", "BL-01", "ageStatus", "ADULT_DECLARED", "arrangement", "INDEPENDENT_WAGE"));
        fields.put("since", "2026-03-01");
        fields.putAll(typed);
        return browser.post("/partner/makers", fields);
    }

    private HttpResponse<String> post(String page, String deed, Map<String, String> typed) {
        var fields = new HashMap<>(
                Buyer.fields(browser.page(page).select("main form").getFirst()));
        fields.putAll(typed);
        return browser.post(page + deed, fields);
    }
}
