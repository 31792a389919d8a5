package shop.weft.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class KeySourceTests {

    private static final String KEY = "dGVzdHMgc2VhbCB3aXRoIHRoaXMga2V5LCBhbHdheXM=";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db/weft, '', ''",
        "jdbc:mysql://db/weft, false, ''",
        "jdbc:mysql://db/weft, true, sk_live_1",
        "jdbc:h2:mem:x, '', sk_test_1"
    })
    void aRealShopMustBeGivenAKey(String database, String demo, String stripe) {
        var environment = environment(database).withProperty("weft.payments.stripe.api-key", stripe);
        if (!demo.isEmpty()) {
            environment.setProperty("weft.demo.enabled", demo);
        }
        assertThatExceptionOfType(VaultRefused.class)
                .isThrownBy(() -> KeySource.of(environment))
                .withMessageContaining("no key for the vault")
                .matches(refused -> refused.action().contains("WEFT_VAULT_KEY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "!!!", "c2hvcnQ=", KEY + ",c2hvcnQ="})
    void refusesWhatIsNoKeyWithoutRepeatingIt(String given) {
        var environment = environment("jdbc:mysql://db/weft").withProperty("weft.vault.key", given);
        assertThatExceptionOfType(VaultRefused.class)
                .isThrownBy(() -> KeySource.of(environment))
                .matches(refused -> !String.valueOf(refused.getMessage()).contains(given));
    }

    @Test
    void takesSeveralKeysInTheirOrder() {
        var two = KEY + ", AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        var environment = environment("jdbc:mysql://db/weft").withProperty("weft.vault.key", two);
        assertThat(KeySource.of(environment).bytes()).hasSize(2).first().matches(key -> key[0] == 't');
    }

    @Test
    void theDemoKeepsItsKeyBesideItsDatabaseForTheNextRun() throws IOException {
        var environment = environment("jdbc:h2:file:" + folder.resolve("weft") + ";MODE=MySQL");
        var first = KeySource.of(environment).bytes().getFirst();
        assertThat(KeySource.of(environment).bytes().getFirst()).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(folder.resolve("weft.vault.key")))
                .hasSize(2);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private static MockEnvironment environment(String database) {
        return new MockEnvironment().withProperty("spring.datasource.url", database);
    }
}
