package shop.weft.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the books can say has words for people, and docs/ledger.md lists every account. */
class LedgerWordsTests {

    private final Properties words = new Properties();

    @BeforeEach
    void read() throws IOException {
        try (var bundle = Files.newBufferedReader(Path.of("src/main/resources/messages/ledger.properties"))) {
            words.load(bundle);
        }
    }

    @Test
    void namesEveryAccountKindTypeAndOutcome() {
        assertThat(words.stringPropertyNames())
                .containsAll(Arrays.stream(AccountCode.values())
                        .map(code -> "account." + code.number())
                        .toList())
                .containsAll(Arrays.stream(JournalKind.values())
                        .map(kind -> "journalKind." + kind)
                        .toList())
                .containsAll(Arrays.stream(AccountType.values())
                        .map(type -> "accountType." + type)
                        .toList())
                .containsAll(Arrays.stream(Verdict.Outcome.values())
                        .filter(outcome -> outcome != Verdict.Outcome.HOLDS)
                        .map(outcome -> "verify.outcome." + outcome)
                        .toList());
    }

    @Test
    void documentsEveryAccount() throws IOException {
        var chart = Files.readString(Path.of("docs/ledger.md"));
        assertThat(AccountCode.values()).allSatisfy(code -> assertThat(chart).contains("| " + code.number() + " | "));
    }
}
