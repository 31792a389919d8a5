package shop.weft.safeguarding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import shop.weft.shared.Ids;
import shop.weft.testing.ShopTest;

@ShopTest
class VaultTests {

    private static final String ALIAS = "Marigold of the third loom";
    private static final String ANOTHER_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final UUID maker = Ids.random();
    private final UUID other = Ids.random();

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void opensWhatItKeepsAndReplacesIt() {
        vault.keep(maker, Secret.ALIAS, ALIAS);
        vault.keep(maker, Secret.ALIAS, "Fern");
        vault.keep(maker, Secret.LANGUAGES, "ne,hi");
        vault.keep(other, Secret.ALIAS, "Sparrow");

        assertThat(vault.openAll(List.of(maker, other, Ids.random()), Set.of(Secret.ALIAS)))
                .isEqualTo(Map.of(maker, Map.of(Secret.ALIAS, "Fern"), other, Map.of(Secret.ALIAS, "Sparrow")));
        assertThat(vault.open(maker, Secret.LANGUAGES)).contains("ne,hi");
    }

    @Test
    void takesAwayWhatIsMadeEmpty() {
        vault.keep(maker, Secret.ALIAS, ALIAS);
        vault.keep(maker, Secret.ALIAS, "");
        assertThat(vault.open(maker, Secret.ALIAS)).isEmpty();
    }

    @Test
    void aDumpOfTheDatabaseShowsNoAlias() {
        vault.keep(maker, Secret.ALIAS, ALIAS);
        assertThat(everyValueOfTheDatabase())
                .isNotEmpty()
                .noneMatch(value -> value.contains("Marigold") || value.contains("third loom"));
    }

    @Test
    void aSecretInAnothersRowDoesNotOpen() {
        vault.keep(maker, Secret.ALIAS, ALIAS);
        vault.keep(other, Secret.ALIAS, "Sparrow");
        var sealed = jdbc.sql("SELECT sealed FROM vault_entry WHERE owner = ?")
                .param(Ids.bytes(maker))
                .query((row, number) -> row.getBytes(1))
                .single();
        jdbc.sql("UPDATE vault_entry SET sealed = ? WHERE owner = ?")
                .params(sealed, Ids.bytes(other))
                .update();
        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> vault.open(other, Secret.ALIAS));
    }

    @Test
    void anOwnerWhoseKeyIsDestroyedGoesDarkInOlderCopiesToo() {
        vault.keep(maker, Secret.ALIAS, ALIAS);
        var older = jdbc.sql("SELECT sealed FROM vault_entry WHERE owner = ?")
                .param(Ids.bytes(maker))
                .query((row, number) -> row.getBytes(1))
                .single();
        vault.destroy(maker);
        vault.keep(maker, Secret.MARK, ".");
        jdbc.sql("INSERT INTO vault_entry (owner, secret, sealed) VALUES (?, 'ALIAS', ?)")
                .params(Ids.bytes(maker), older)
                .update();
        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> vault.open(maker, Secret.ALIAS));
    }

    @Test
    void refusesToStartWithAnotherKeyThanTheDatabases() {
        var wrong = new MockEnvironment().withProperty("weft.vault.key", ANOTHER_KEY);
        assertThatExceptionOfType(VaultRefused.class)
                .isThrownBy(() -> new MasterKey(wrong, jdbc))
                .withMessageContaining("another key");
    }

    /** Every value of every table, bytes as Latin letters and, where they can be read so, as text. */
    private List<String> everyValueOfTheDatabase() {
        return jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema IN (SCHEMA()) AND table_type = 'BASE TABLE'""").query(String.class).list().stream()
                .flatMap(table -> jdbc.sql("SELECT * FROM " + table).query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .flatMap(value -> value instanceof byte[] bytes
                        ? List.of(new String(bytes, ISO_8859_1), new String(bytes, UTF_8)).stream()
                        : List.of(String.valueOf(value)).stream())
                .toList();
    }
}
