package shop.weft.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductView;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.AccountFilter;
import shop.weft.ledger.AccountView;
import shop.weft.ledger.Books;
import shop.weft.ledger.JournalFilter;
import shop.weft.ledger.Seals;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** What finance and partner staff see of accepted work, and who else sees nothing. */
@ShopTest
@Import(ShopWorld.class)
class FinancePagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ShopWorld world;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Staff staff;

    @Autowired
    private Books books;

    @Autowired
    private Seals seals;

    private UUID partner = new UUID(0, 0);
    private UUID product = new UUID(0, 0);

    @BeforeEach
    void acceptedWork() {
        product = world.product(3, Terms.ADVANCE);
        partner = published().partner();
    }

    @Test
    void showsTheChartWithBalances() {
        var chart = finance().page("/finance/accounts");
        assertThat(chart.select("th[scope=rowgroup]").eachText()).hasSize(5);
        assertThat(chart.select("tr").eachText()).anyMatch(row -> row.startsWith("2000 Wages owed"));
    }

    @Test
    void leadsFromAnAccountToItsEntries() {
        var finance = finance();
        var wages = wages();
        var statement = finance.page("/finance/accounts/" + wages.id());
        assertThat(statement.select("h1").text()).contains("2000 Wages owed").contains(wages.makerCode());
        var entry = Objects.requireNonNull(statement.selectFirst("tbody a[href^=/finance/journal/]"));
        var journal = finance.page(entry.attr("href"));
        assertThat(journal.select("h1").text()).isEqualTo("Work accepted");
        assertThat(journal.text()).contains("Not yet sealed");
        seals.sealAll();
        assertThat(finance.page(entry.attr("href")).text()).contains("Sealed in seal");
    }

    @Test
    void keepsFiltersInTheAddress() {
        var wages = wages();
        var list = finance().page("/finance/accounts?code=2000&currency=NPR&q=" + wages.makerCode());
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("option[selected]").eachAttr("value")).containsExactly("2000", "NPR");
        assertThat(list.select("input[name=q]").val()).isEqualTo(wages.makerCode());
    }

    @Test
    void findsAnEntryByItsKey() {
        var journal = books.journals(new JournalFilter(null, null, null, null), PageRequest.of(0, 1))
                .getContent()
                .getFirst();
        var found = finance().page("/finance/journal?q=" + journal.key());
        assertThat(found.select("tbody th a").eachAttr("href")).contains("/finance/journal/" + journal.id());
    }

    @Test
    void answersNonsenseInAnAddressCalmly() {
        var finance = finance();
        for (var address : Map.of(
                        "/finance/accounts?code=9999&page=-3",
                        "9999",
                        "/finance/accounts/" + wages().id() + "?from=never&to=0000-00-00&page=0",
                        "0000-00-00",
                        "/finance/journal?kind=NONE&from=x&to=999999999-01-01",
                        "NONE, x",
                        "/finance/journal?from=2026-13-45",
                        "2026-13-45",
                        "/finance/trial-balance?day=yesterday",
                        "yesterday")
                .entrySet()) {
            var answer = finance.get(address.getKey());
            assertThat(answer.statusCode()).as(address.getKey()).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select(".filters__unread").text())
                    .contains(address.getValue(), "makes no sense here");
        }
        assertThat(finance.page("/finance/journal?from=2026-01-01").select(".filters__unread"))
                .isEmpty();
        assertThat(finance.get("/finance/accounts/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(finance.get("/finance/journal/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(finance.get("/finance/export/other").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsFromAPagePastTheEndToTheLastWithItsFilters() {
        var answer = finance().get("/finance/journal?kind=ACCEPTANCE&page=2147483647");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/finance/journal?kind=ACCEPTANCE&page=1");
    }

    @Test
    void leadsFromTheRootOfFinanceToWhereTheDayBegins() {
        var finance = finance();
        for (var root : List.of("/finance", "/office")) {
            assertThat(finance.location(finance.get(root)).getPath()).isEqualTo("/office/orders");
        }
    }

    @Test
    void saysThatTheTrialBalanceSumsToZero() {
        var page = finance().page("/finance/trial-balance");
        assertThat(page.text()).contains("Debits and credits are equal in every currency");
        assertThat(page.select("h2").eachText()).contains("NPR", "USD");
    }

    @Test
    void handsOutTheWholeLedger() {
        var finance = finance();
        assertThat(finance.get("/finance/export/hledger").body()).contains("account Liabilities:2000-WagesPayable:P-");
        assertThat(finance.get("/finance/export/beancount").body()).contains("open Liabilities:2000-WagesPayable:P-");
    }

    @Test
    void showsNoPartnersCodeForAMakerAndNoTag() {
        var finance = finance();
        for (var address :
                List.of("/finance/accounts?code=2000", "/finance/accounts/" + wages().id(), "/finance/journal")) {
            assertThat(finance.get(address).body()).as(address).doesNotContain("BL-01");
        }
    }

    @Test
    void showsAPartnerTheirOwnPiecesAndWhatIsOwed() {
        var page = PartnerStaff.signedIn(port, staff, Role.PARTNER, partner).page("/partner");
        var title = published().title();
        var states = page.select("table:has(th:containsOwn(%s)) thead th".formatted(title))
                .eachText();
        var counts =
                page.select("tr:has(> th:containsOwn(%s)) > *".formatted(title)).eachText();
        assertThat(counts.get(states.indexOf("In stock"))).isEqualTo("3");
        var owed = books.balancesOf(partner, AccountCode.WAGES_PAYABLE).getFirst();
        assertThat(page.select("dd").eachText().getFirst().replace(",", "").replace("NPR", " NPR"))
                .contains(owed.toMajor().toPlainString());
    }

    @Test
    void showsAPartnerNothingOfFinance() {
        var partnerStaff = PartnerStaff.signedIn(port, staff, Role.PARTNER, partner);
        assertThat(partnerStaff.get("/finance/accounts").statusCode()).isEqualTo(403);
        assertThat(partnerStaff.get("/finance/export/hledger").statusCode()).isEqualTo(403);
        assertThat(finance().get("/partner").statusCode()).isEqualTo(403);
        assertThat(new Buyer(shop()).get("/finance/accounts").statusCode()).isEqualTo(302);
    }

    private ProductView published() {
        return Objects.requireNonNull(catalog.getAll(List.of(product)).get(product));
    }

    private AccountView wages() {
        return books.accounts(new AccountFilter(AccountCode.WAGES_PAYABLE, null, null), PageRequest.of(0, 500))
                .filter(account -> partner.equals(account.partner()))
                .toList()
                .getFirst();
    }

    private Buyer finance() {
        return PartnerStaff.signedIn(port, staff, Role.FINANCE, null);
    }

    private URI shop() {
        return URI.create("http://localhost:" + port);
    }
}
