package shop.weft.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.ledger.PostingRules.NPR;
import static shop.weft.ledger.PostingRules.USD;
import static shop.weft.ledger.PostingRules.key;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.testing.WithProgram;

/** What finance reads, and what other programs read, on either engine. */
abstract class BookRules {

    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T23:59:59.999999Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T00:00:00Z");

    @Autowired
    Ledger ledger;

    @Autowired
    Books books;

    @Autowired
    Seals seals;

    @Autowired
    Exports exports;

    @Autowired
    TransactionTemplate transaction;

    private final AccountRef fund = AccountRef.of(AccountCode.NET_ASSETS_RESTRICTED, USD)
            .detail("F_" + Ids.random().toString().substring(0, 8));
    private final AccountRef wages =
            AccountRef.of(AccountCode.WAGES_PAYABLE, NPR).partner(Ids.random()).artisan(Ids.random());

    @BeforeEach
    void threeDaysOfPostings() {
        credit(fund, 1_000, MONDAY);
        credit(fund, 200, TUESDAY);
        seals.sealAll();
        credit(fund, 30, WEDNESDAY);
        credit(wages, 256_000, MONDAY);
        credit(AccountRef.of(AccountCode.SALES, JPY), 700, MONDAY);
    }

    @Test
    void addsWhatIsSealedAndWhatIsNot() {
        assertThat(account(fund).balance()).isEqualTo(Money.of(1_230, USD));
        seals.sealAll();
        assertThat(account(fund).balance()).isEqualTo(Money.of(1_230, USD));
    }

    @Test
    void statesWhatHappenedBetweenTwoDays() {
        var statement = statement(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3), 0);
        assertThat(statement.opening()).isEqualTo(Money.of(1_000, USD));
        assertThat(statement.closing()).isEqualTo(Money.of(1_200, USD));
        assertThat(statement.credits()).isEqualTo(Money.of(200, USD));
        assertThat(statement.lines()).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(Money.of(-200, USD));
            assertThat(line.balance()).isEqualTo(Money.of(1_200, USD));
        });
    }

    @Test
    void carriesTheBalanceOverPages() {
        var from = LocalDate.of(2026, 3, 1);
        var to = LocalDate.of(2026, 3, 31);
        assertThat(statement(from, to, 0).lines().getFirst().balance()).isEqualTo(Money.of(1_000, USD));
        assertThat(statement(from, to, 1).lines().getFirst().balance()).isEqualTo(Money.of(1_200, USD));
        assertThat(statement(from, to, 2).lines().getFirst().balance()).isEqualTo(Money.of(1_230, USD));
        assertThat(statement(from, to, 2).broughtForward()).isEqualTo(Money.of(1_200, USD));
        assertThat(statement(from, to, 0).count()).isEqualTo(3);
    }

    @Test
    void namesMakersByFinanceCodesOnly() {
        var account = account(wages);
        assertThat(account.makerCode()).matches("M-[2-9A-Z]{6}");
        assertThat(account.partnerCode()).matches("P-[2-9A-Z]{6}");
        var found = books.accounts(new AccountFilter(null, null, account.makerCode()), PageRequest.of(0, 10));
        assertThat(found).containsExactly(account);
    }

    @Test
    void findsJournalsByKeySubjectKindAndDay() {
        var entry = entry(fund, 5, TUESDAY);
        var id = transaction.execute(status -> ledger.post(entry)).id();
        var day = LocalDate.of(2026, 3, 3);
        assertThat(found(new JournalFilter(null, entry.key(), null, null))).containsExactly(id);
        assertThat(found(new JournalFilter(null, entry.subject().toString(), null, null)))
                .containsExactly(id);
        assertThat(found(new JournalFilter(JournalKind.REVERSAL, entry.key(), day, day)))
                .containsExactly(id);
        assertThat(found(new JournalFilter(JournalKind.SALE, entry.key(), null, null)))
                .isEmpty();
        assertThat(found(new JournalFilter(null, entry.key(), day.plusDays(1), null)))
                .isEmpty();
        assertThat(found(new JournalFilter(null, "test%", null, null))).isEmpty();
    }

    @Test
    void showsAJournalWithItsSeal() {
        var id = transaction
                .execute(status -> ledger.post(entry(fund, 5, TUESDAY)))
                .id();
        assertThat(books.journal(id).orElseThrow().seal()).isNull();
        seals.sealAll();
        var journal = books.journal(id).orElseThrow();
        assertThat(journal.seal()).isNotNull();
        assertThat(journal.legs()).hasSize(2);
        assertThat(journal.turnover()).containsExactly(Money.of(5, USD));
        assertThat(books.journal(Ids.random())).isEmpty();
    }

    @Test
    void balancesInEveryCurrencyOnEveryDay() {
        for (var day : new LocalDate[] {LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), LocalDate.of(2027, 1, 1)}) {
            assertThat(books.trialBalance(day).columns())
                    .isNotEmpty()
                    .allSatisfy(column -> assertThat(column.isBalanced()).isTrue());
        }
        assertThat(books.trialBalance(LocalDate.of(1900, 1, 1)).columns()).isEmpty();
    }

    @Test
    @WithProgram("hledger")
    void isAcceptedByHledger(@TempDir Path folder) throws Exception {
        assertThat(run(folder, export(ExportFormat.HLEDGER), "hledger", "check", "-s", "-f"))
                .isEmpty();
    }

    @Test
    @WithProgram("bean-check")
    void isAcceptedByBeancount(@TempDir Path folder) throws Exception {
        assertThat(run(folder, export(ExportFormat.BEANCOUNT), "bean-check")).isEmpty();
    }

    @Test
    @WithProgram("hledger")
    void givesHledgerBalancesItCanRefuse(@TempDir Path folder) throws Exception {
        var wrong = export(ExportFormat.HLEDGER).replaceFirst("= (-?)(\\d)", "= $17$2");
        assertThat(run(folder, wrong, "hledger", "check", "-s", "-f")).isNotEmpty();
    }

    @Test
    void exportsTheSameBooksInTheSameBytes() {
        for (var format : ExportFormat.values()) {
            assertThat(export(format)).isEqualTo(export(format)).doesNotContain(wages.artisan() + "");
        }
    }

    private String export(ExportFormat format) {
        var out = new StringWriter();
        exports.write(format, out);
        return out.toString();
    }

    private static String run(Path folder, String text, String... command) throws Exception {
        var file = Files.writeString(folder.resolve("books.txt"), text);
        var line = new java.util.ArrayList<>(java.util.List.of(command));
        line.add(file.toString());
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : "exit " + process.exitValue() + ": " + said;
    }

    private AccountView account(AccountRef account) {
        return books.account(AccountId.of(account).value()).orElseThrow();
    }

    private Statement statement(LocalDate from, LocalDate to, int page) {
        return books.statement(AccountId.of(fund).value(), from, to, PageRequest.of(page, 1))
                .orElseThrow();
    }

    private java.util.List<UUID> found(JournalFilter filter) {
        return books.journals(filter, PageRequest.of(0, 10))
                .map(JournalView::id)
                .toList();
    }

    private void credit(AccountRef account, long minor, Instant at) {
        transaction.executeWithoutResult(status -> ledger.post(entry(account, minor, at)));
    }

    private static JournalEntry entry(AccountRef account, long minor, Instant at) {
        var amount = Money.of(minor, account.currency());
        return JournalEntry.of(
                        JournalKind.REVERSAL, key(), Ids.random(), at, "a \"quoted\\ memo; with | signs\n2026-01-01 x")
                .debit(AccountRef.of(AccountCode.FX_TRADING, account.currency()), amount)
                .credit(account, amount)
                .build();
    }
}
