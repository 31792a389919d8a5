package shop.weft.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.weft.ledger.PostingRules.key;
import static shop.weft.ledger.PostingRules.sale;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.testing.ShopTest;

/** What is found out when the books were changed where no trigger stood: on a copy without them. */
@ShopTest
class GuardTests {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Seals seals;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path folder = Path.of("");

    private JdbcTemplate copy = new JdbcTemplate();

    @BeforeEach
    void aCopyWithoutTriggers() {
        var maker = PostingRules.maker();
        for (var entry : List.of(
                sale(key(), 4_200), sale(key(), 700), PostingRules.owe(maker, 900), PostingRules.settle(maker, 300))) {
            transaction.executeWithoutResult(status -> ledger.post(entry));
        }
        seals.sealAll();
        transaction.executeWithoutResult(status -> ledger.post(sale(key(), 100)));
        var script = folder.resolve("books.sql");
        jdbc.execute("SCRIPT TO '" + script + "' TABLE account, account_guard, balance, chain_head, journal, leg, seal,"
                + " seal_leaf, unsealed");
        var source = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                "weft",
                "");
        copy = new JdbcTemplate(source);
        copy.execute("RUNSCRIPT FROM '" + script + "'");
        copy.queryForList("SELECT trigger_name FROM information_schema.triggers", String.class)
                .forEach(trigger -> copy.execute("DROP TRIGGER " + trigger));
    }

    @AfterEach
    void throwTheCopyAway() {
        copy.execute("SHUTDOWN");
    }

    @Test
    void findsNothingWrongWithAFaithfulCopy() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UPDATE journal SET memo = 'other' WHERE id IN (SELECT journal_id FROM seal_leaf); is not what was sealed",
                "UPDATE journal SET effective_at = recorded_at WHERE kind = 'SALE'; is not what was sealed",
                "UPDATE leg SET unit = account_id; is not what was sealed",
                "UPDATE leg SET amount_minor = amount_minor * 2; is not the sum of its legs",
                "UPDATE leg SET amount_minor = amount_minor + 1 WHERE line = 1; does not balance",
                "UPDATE account SET detail = 'X' WHERE code = '4000'; is not what was sealed",
                "UPDATE seal SET first_seq = first_seq + 1 WHERE id = 1; Seal 1 does not",
                "UPDATE seal SET hash = root WHERE id = 1; does not follow",
                "UPDATE seal_leaf SET leaf_hash = X'00' WHERE seq = 1; Seal 1 does not fit",
                "UPDATE balance SET credits_minor = credits_minor + 1; is not the sum of its legs",
                "UPDATE account_guard SET debited_minor = 0; does not agree with its legs",
                "UPDATE chain_head SET seq = seq + 1; does not end where its head says",
                "DELETE FROM unsealed; is not either sealed or waiting"
            })
    void findsWhatWasTamperedWith(String sql, String found) {
        copy.update(sql);
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains(found));
    }

    @Test
    void refusesToStartOnBooksWithoutTriggers() {
        var source = Objects.requireNonNull(copy.getDataSource());
        var check = new GuardCheck(copy, new TransactionTemplate(new DataSourceTransactionManager(source)));
        assertThatThrownBy(check::afterSingletonsInstantiated)
                .isInstanceOf(GuardsRefused.class)
                .hasMessageContaining("not guarded");
        assertThatCode(new GuardCheck(jdbc, transaction)::afterSingletonsInstantiated)
                .doesNotThrowAnyException();
    }

    @Test
    void saysInWordsWhatAServerRefuses() {
        assertThat(TriggerPreflight.inWords(new SQLException("", "HY000", 1419)))
                .contains("log_bin_trust_function_creators");
        assertThat(TriggerPreflight.inWords(new SQLException("", "42000", 1142)))
                .contains("TRIGGER");
        assertThat(TriggerPreflight.inWords(new SQLException("disk full"))).contains("disk full");
    }

    private List<String> problems() {
        var journals = new StoredJournals(new NamedParameterJdbcTemplate(copy));
        var chain = new Seals(copy, new Sealer(copy, journals, Clock.systemUTC()));
        return new SelfCheck(copy, new ChainCheck(copy, journals, chain))
                .check()
                .problems();
    }
}
