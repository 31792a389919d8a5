package shop.weft.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.weft.ledger.PostingRules.NOON;
import static shop.weft.ledger.PostingRules.NPR;
import static shop.weft.ledger.PostingRules.USD;
import static shop.weft.ledger.PostingRules.key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.ledger.Verdict.Outcome;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.testing.ShopTest;
import shop.weft.testing.WithProgram;

/** A proof shows a buyer's own lines, hides the rest, and breaks at the smallest change. */
@ShopTest
class ProofTests {

    private static final UUID MINE = Ids.random();
    private static final UUID OTHERS = Ids.random();
    private static final UUID PARTNER = Ids.random();
    private static final UUID MAKER = Ids.random();
    private static final UUID ORDER = Ids.random();

    @Autowired
    private Ledger ledger;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Seals seals;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void saysNothingBeforeTheJournalIsSealed() {
        var journal = post(saleOfTwo());
        assertThat(proofs.of(journal, Set.of(MINE))).isEmpty();
        assertThat(seals.isSealed(journal)).isFalse();
        seals.sealAll();
        assertThat(proofs.of(journal, Set.of(MINE))).isPresent();
    }

    @Test
    void opensTheBuyersOwnLinesAndNoOther() {
        var verdict = Proofs.verify(proof());
        assertThat(verdict.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(verdict.lines())
                .extracting(line -> line.code().number() + " " + line.amount())
                .containsExactly("1090 90.00 USD", "4000 -50.00 USD", "5000 20.00 USD", "2100 -5.00 USD");
        assertThat(verdict.lines()).extracting(Verdict.Line::unit).doesNotContain(OTHERS);
    }

    @Test
    void tellsNoMakerPartnerOrderTimeOrMemo() {
        assertThat(proof())
                .doesNotContain(MAKER.toString(), PARTNER.toString(), ORDER.toString(), OTHERS.toString())
                .doesNotContain("2026-", "NPR", "leg|2|2000", "|1160|", "a private memo", "key|", "time|");
    }

    @Test
    void leadsToAPublishedSeal() {
        var verdict = Proofs.verify(proof());
        assertThat(seals.isPublished(Objects.requireNonNull(verdict.sealHash())))
                .isTrue();
        assertThat(seals.isPublished(new byte[32])).isFalse();
    }

    @Test
    void failsAtAnyFlippedBit() {
        var proof = proof().getBytes(UTF_8);
        for (int bit = 0; bit < proof.length * 8; bit++) {
            proof[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Proofs.verify(new String(proof, UTF_8)).holds())
                    .as("bit %d flipped: %s", bit, new String(proof, UTF_8))
                    .isFalse();
            proof[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void failsIfALineIsShownTwice() {
        var document = ProofDocument.read(proof());
        var lines = List.of(document.lines().getFirst(), document.lines().getFirst());
        var twice = new ProofDocument("weft-proof", 1, lines, document.journal(), document.seal());
        assertThat(Proofs.verify(twice.write()).outcome()).isEqualTo(Outcome.NOT_A_PROOF);
    }

    @Test
    void tellsWhatIsNoProof() {
        assertThat(Proofs.verify("").outcome()).isEqualTo(Outcome.NOT_A_PROOF);
        assertThat(Proofs.verify("{}").outcome()).isEqualTo(Outcome.NOT_A_PROOF);
        assertThat(Proofs.verify("[".repeat(100_000)).outcome()).isEqualTo(Outcome.NOT_A_PROOF);
        assertThat(Proofs.verify(proof().replace("\"version\":1", "\"version\":2"))
                        .outcome())
                .isEqualTo(Outcome.OTHER_VERSION);
        assertThat(Proofs.verify(proof().replace("|5000|USD|2000|", "|5000|USD|2001|"))
                        .outcome())
                .isEqualTo(Outcome.LINE_DOES_NOT_FIT);
    }

    @Test
    void provesEveryJournalOfASeal() {
        var journals = RandomGenerator.getDefault()
                .ints(37, 1, 9)
                .mapToObj(legs -> post(saleOfTwo()))
                .toList();
        seals.sealAll();
        assertThat(journals)
                .allSatisfy(journal -> assertThat(
                                Proofs.verify(proofs.of(journal, Set.of(MINE)).orElseThrow())
                                        .holds())
                        .isTrue());
    }

    @Test
    @WithProgram("python3")
    void holdsWithoutWeft(@TempDir Path folder) throws Exception {
        var good = Files.writeString(folder.resolve("good.json"), proof());
        var bad = Files.writeString(folder.resolve("bad.json"), proof().replace("|5000|USD|2000|", "|5000|USD|2001|"));
        var none = Files.writeString(folder.resolve("none.json"), "{\"seals\":[]}");
        var last = Files.writeString(folder.resolve("last.json"), proof());
        assertThat(python(good)).isZero();
        assertThat(python(bad)).isNotZero();
        assertThat(python(good, none)).isNotZero();
        assertThat(python(last, newestHeads(folder))).isZero();
    }

    private Path newestHeads(Path folder) throws Exception {
        var newest = seals.list(PageRequest.of(0, 1)).getContent().getFirst();
        return Files.writeString(
                folder.resolve("seals.json"), "{\"seals\":[{\"hash\":\"%s\"}]}".formatted(newest.hashHex()));
    }

    private static int python(Path... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of("python3", "docs/verify-proof.py"));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private String proof() {
        var journal = post(saleOfTwo());
        seals.sealAll();
        return proofs.of(journal, Set.of(MINE)).orElseThrow();
    }

    private UUID post(JournalEntry entry) {
        return Objects.requireNonNull(transaction.execute(status -> ledger.post(entry)))
                .id();
    }

    private static JournalEntry saleOfTwo() {
        var maker =
                AccountRef.of(AccountCode.WAGES_PAYABLE, NPR).partner(PARTNER).artisan(MAKER);
        var stock = AccountRef.of(AccountCode.WAGE_PREPAID_IN_STOCK, USD).partner(PARTNER);
        return JournalEntry.of(JournalKind.SALE, key(), ORDER, NOON, "a private memo")
                .debit(AccountRef.of(AccountCode.STRIPE_CLEARING, USD), Money.of(9_000, USD))
                .forUnit(MINE)
                .credit(AccountRef.of(AccountCode.SALES, USD), Money.of(5_000, USD))
                .debit(AccountRef.of(AccountCode.WAGES, USD), Money.of(2_000, USD))
                .credit(stock, Money.of(2_000, USD))
                .forUnit(OTHERS)
                .credit(AccountRef.of(AccountCode.SALES, USD), Money.of(3_500, USD))
                .debit(AccountRef.of(AccountCode.FX_TRADING, NPR), Money.of(70_000, NPR))
                .credit(maker, Money.of(70_000, NPR))
                .forUnit(null)
                .credit(AccountRef.of(AccountCode.TAX_PAYABLE, USD).detail("US-NY"), Money.of(500, USD))
                .build();
    }
}
