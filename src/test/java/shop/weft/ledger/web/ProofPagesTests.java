package shop.weft.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.AccountRef;
import shop.weft.ledger.JournalEntry;
import shop.weft.ledger.JournalKind;
import shop.weft.ledger.Ledger;
import shop.weft.ledger.Proofs;
import shop.weft.ledger.Seals;
import shop.weft.shared.Money;
import shop.weft.testing.Buyer;
import shop.weft.testing.ShopTest;

/** Anybody can check a proof and see the seals, without a sign-in. */
@ShopTest
class ProofPagesTests {

    private static final Currency USD = Currency.getInstance("USD");

    @LocalServerPort
    private int port;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Seals seals;

    @Autowired
    private Proofs proofs;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void saysThatAProofHolds() {
        var page = verify(proof());
        assertThat(page).contains("The proof holds").contains("in a seal that we have published");
        assertThat(page).contains("Sales").contains("48.00");
    }

    @Test
    void saysThatAChangedProofDoesNotHold() {
        assertThat(verify(proof().replace("|USD|-4800|", "|USD|-4900|"))).contains("The proof does not hold");
        assertThat(verify("anything")).contains("The proof does not hold");
    }

    @Test
    void asksForAProofWhenThereIsNone() {
        assertThat(verify("  ")).contains("Paste a proof, or choose its file.");
        assertThat(verify("x".repeat(600_000))).contains("larger than 512 KB");
    }

    @ParameterizedTest
    @ValueSource(ints = {700_000, 1_500_000, 12_000_000})
    void saysHowLargeAFileMayBe(int bytes) throws Exception {
        var boundary = "a-boundary";
        var body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"proof.json\"\r\n\r\n%2$s\r\n--%1$s--\r\n"
                        .formatted(boundary, "x".repeat(bytes));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/verify".formatted(port)))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("This is larger than 512 KB").contains("<form");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    void keepsPagesThatAreTheSameForEveryoneForHalfAMinute() {
        for (var address : new String[] {"/verify", "/seals", "/seals.json"}) {
            var answer = visitor().get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=30");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void listsTheHeadsOfAllSeals() {
        var hash = Proofs.verify(proof()).sealHashHex();
        assertThat(visitor().get("/seals").body()).contains(hash);
        assertThat(visitor().get("/seals.json").body()).contains(hash).contains("\"previous\"");
        assertThat(visitor().get("/seals.json?after=999999").body()).contains("\"seals\":[]");
    }

    private String verify(String proof) {
        return visitor().post("/verify", Map.of("proof", proof)).body();
    }

    private Buyer visitor() {
        return new Buyer(URI.create("http://localhost:" + port));
    }

    private String proof() {
        var amount = Money.of(4_800, USD);
        var entry = JournalEntry.of(
                        JournalKind.SALE, "test:" + UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH, "Test")
                .debit(AccountRef.of(AccountCode.STRIPE_CLEARING, USD), amount)
                .credit(AccountRef.of(AccountCode.SALES, USD), amount)
                .build();
        var posted = transaction.execute(status -> ledger.post(entry));
        seals.sealAll();
        return proofs.of(Objects.requireNonNull(posted).id(), Set.of()).orElseThrow();
    }
}
