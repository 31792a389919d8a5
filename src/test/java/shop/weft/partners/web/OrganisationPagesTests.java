package shop.weft.partners.web;

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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.partners.PartnerFiles;
import shop.weft.partners.Partners;
import shop.weft.partners.PayoutMethod;
import shop.weft.partners.Routes;
import shop.weft.partners.Standing;
import shop.weft.shared.Ids;
import shop.weft.testing.Buyer;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

@ShopTest
class OrganisationPagesTests {

    private static final String OWN = "/partner/organisation";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Partners partners;

    @Autowired
    private PartnerFiles files;

    @Autowired
    private Routes routes;

    @Autowired
    private Clock clock;

    private UUID partner = Ids.random();
    private Buyer own = new Buyer(URI.create("http://localhost"));
    private Buyer office = own;

    @BeforeEach
    void someoneOnEachSide() {
        partner = PartnerStaff.partner(partners);
        own = PartnerStaff.signedIn(port, staff, Role.PARTNER, partner);
        office = PartnerStaff.signedIn(port, staff, Role.ADMINISTRATOR, null);
    }

    @Test
    void answersGoPublicOnceTheShopHasReadThem() {
        assertThat(own.page("/partner").text()).contains("8 questions about your organisation have no answer");
        assertThat(own.post(OWN + "/disclosures", answers(Map.of("BED", "KEPT")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(partners.get(partner).disclosures()).isEmpty();
        assertThat(own.page(OWN).text()).contains("Your new answers are with the shop");
        var page = office.page("/office/partners/" + partner);
        var agree = page.select("form[action$=disclosures]").getFirst();
        assertThat(agree.text()).contains("keeps her bed");
        office.post("/office/partners/" + partner + "/disclosures", Buyer.fields(agree));
        assertThat(partners.get(partner).disclosures()).containsExactly("BED.KEPT");
    }

    @Test
    void agreesToNothingUnread() {
        own.post(OWN + "/disclosures", answers(Map.of("BED", "KEPT")));
        var read = Buyer.fields(office.page("/office/partners/" + partner)
                .select("form[action$=disclosures]")
                .getFirst());
        own.post(OWN + "/disclosures", answers(Map.of("BED", "LOST")));
        assertThat(office.post("/office/partners/" + partner + "/disclosures", read)
                        .statusCode())
                .isEqualTo(409);
        assertThat(partners.get(partner).disclosures()).isEmpty();
    }

    @Test
    void keepsTheLastFourCharactersAndRefusesMore() {
        var route = new HashMap<>(Buyer.fields(form(OWN, "form[action$=/organisation/routes]")));
        route.putAll(Map.of("method", "BANK_TRANSFER", "lastFour", "00481516", "currency", "NPR"));
        var wrong = own.post(OWN + "/routes", route);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select(".error-summary a").eachAttr("href"))
                .containsExactly("#lastFour");
        route.put("lastFour", "1516");
        assertThat(own.post(OWN + "/routes", route).statusCode()).isEqualTo(302);
        assertThat(own.page(OWN).text()).contains("Bank transfer", "1516", "Preferred");
    }

    @Test
    void takesOnAPartnerThatCannotPublishBeforeItsReview() {
        var form = new HashMap<>(Buyer.fields(
                office.page("/office/partners/new").select("main form").getFirst()));
        var alias = "Courtyard " + Ids.random();
        form.putAll(Map.of("alias", alias, "country", "KH", "region", "SOUTH_EAST_ASIA", "currency", "USD"));
        var taken = office.post("/office/partners", form);
        var page = office.location(taken).getPath();
        var id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(office.page(page).text()).contains(alias, "Not reviewed yet");
        assertThat(partners.mayPublish(id, today())).isFalse();
        deed(id, "reviews", Map.of("day", today().plusYears(1).toString(), "words", "Looked at"));
        assertThat(partners.mayPublish(id, today())).isTrue();
    }

    @Test
    void suspendsAndResumesWithAReason() {
        assertThat(deed(partner, "suspensions", Map.of("words", "")).statusCode())
                .isEqualTo(422);
        deed(partner, "suspensions", Map.of("words", "A concern"));
        assertThat(files.get(partner).standing()).isEqualTo(Standing.SUSPENDED);
        assertThat(own.page(OWN).text()).contains("Publishing is suspended. Work, acceptance and pay go on.");
        deed(partner, "resumptions", Map.of("words", "Settled"));
        assertThat(files.get(partner).standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void showsBothWhenSomeoneElseSavedMeanwhile() {
        var page = "/office/partners/" + partner;
        var mine = new HashMap<>(
                Buyer.fields(office.page(page + "/edit").select("main form").getFirst()));
        var theirs = new HashMap<>(mine);
        theirs.put("agreementVersion", "theirs-1");
        office.post(page, theirs);
        mine.put("agreementVersion", "mine-1");
        var answer = office.post(page, mine);
        assertThat(answer.statusCode()).isEqualTo(409);
        var shown = Jsoup.parse(answer.body());
        assertThat(shown.text()).contains("theirs-1");
        assertThat(shown.select("#agreementVersion").val()).isEqualTo("mine-1");
    }

    @Test
    void filtersByStandingAndOverdueReviews() {
        files.review(partner, today().minusDays(1), "Long ago", "Test");
        assertThat(office.page("/office/partners?lapsed=true").text()).contains("Review overdue");
        assertThat(office.page("/office/partners?standing=SUSPENDED&page=99").text())
                .contains("No partners here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preference", "retirement"})
    void anothersRouteIsNotThere(String deed) {
        var route = routes.add(partner, PayoutMethod.CASH_BY_COURIER, ShopWorld.NPR, "");
        var stranger = PartnerStaff.signedIn(port, staff, Role.PARTNER, PartnerStaff.partner(partners));
        var token = Buyer.fields(stranger.page(OWN).select("main form").getFirst());
        assertThat(stranger.post(OWN + "/routes/" + route + "/" + deed, token).statusCode())
                .isEqualTo(404);
        assertThat(partners.routes(partner)).hasSize(1);
    }

    @Test
    void anUnknownPartnerIsNotThere() {
        assertThat(office.get("/office/partners/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(own.get("/office/partners/" + partner).statusCode()).isEqualTo(403);
    }

    private Map<String, String> answers(Map<String, String> given) {
        var fields = new HashMap<>(Buyer.fields(form(OWN, "form[action$=disclosures]")));
        fields.putAll(given);
        return fields;
    }

    private Element form(String page, String form) {
        return own.page(page).select(form).getFirst();
    }

    private HttpResponse<String> deed(UUID id, String deed, Map<String, String> typed) {
        var page = "/office/partners/" + id;
        var fields = new HashMap<>(
                Buyer.fields(office.page(page).select("form[action$=evidence]").getFirst()));
        fields.putAll(typed);
        return office.post(page + "/" + deed, fields);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
