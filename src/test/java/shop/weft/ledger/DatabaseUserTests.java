package shop.weft.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.weft.ledger.PostingRules.key;
import static shop.weft.ledger.PostingRules.sale;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** What a database user must be allowed on MySQL, and no more: the grants of {@code docs/ledger.md}. */
@ShopTest
@OnMySql
class DatabaseUserTests {

    @Autowired
    private JdbcTemplate root;

    private final String user = "weft" + UUID.randomUUID().toString().substring(0, 8);
    private final String schema = user + "_books";

    @BeforeEach
    void aUserAndASchema() {
        root.execute("CREATE DATABASE " + schema);
        root.execute("CREATE USER '" + user + "'@'%' IDENTIFIED BY 'secret'");
    }

    @AfterEach
    void drop() {
        root.execute("DROP DATABASE " + schema);
        root.execute("DROP USER '" + user + "'@'%'");
    }

    @Test
    void tellsAUserWhoMayNotMakeTriggersWhatToAskFor() {
        root.execute("GRANT CREATE, ALTER, DROP, INDEX, REFERENCES, SELECT, INSERT, UPDATE, DELETE ON " + schema
                + ".* TO '" + user + "'@'%'");
        // Which of the two reasons a server gives depends on its binary log.
        assertThatThrownBy(() -> migrate(user, "secret"))
                .satisfies(refused -> assertThat(refused)
                        .hasStackTraceContaining(GuardsRefused.class.getName())
                        .hasStackTraceContaining("Ask whoever runs"));
        assertThat(root.queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = ?"
                                + " AND table_name LIKE 'weft_preflight%'",
                        schema))
                .isEmpty();
    }

    @Test
    void postsAndSealsWithInsertAndSelectOnTheBooks() {
        var owner = root.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getUserName().replaceFirst("@.*", ""));
        migrate(Objects.requireNonNull(owner), password());
        grant("SELECT", "*");
        for (var table : new String[] {"account", "finance_code", "journal", "leg", "seal", "seal_leaf"}) {
            grant("INSERT", table);
        }
        grant("INSERT, DELETE", "unsealed");
        grant("INSERT, UPDATE", "balance");
        grant("INSERT, UPDATE", "account_guard");
        grant("UPDATE", "chain_head");

        var books = new Own(new DriverManagerDataSource(url(), user, "secret"));
        var maker = PostingRules.maker();
        books.post(sale(key(), 4_200));
        books.post(PostingRules.owe(maker, 900));
        books.post(PostingRules.settle(maker, 300));
        assertThat(books.seal()).isEqualTo(3);
        assertThatThrownBy(() -> books.jdbc.update("UPDATE leg SET amount_minor = 1"))
                .isInstanceOf(DataAccessException.class);
        assertThatCode(() -> new GuardCheck(books.jdbc, books.transaction).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    private void grant(String what, String table) {
        root.execute("GRANT %s ON %s.%s TO '%s'@'%%'".formatted(what, schema, table, user));
    }

    private void migrate(String as, String password) {
        Flyway.configure()
                .dataSource(url(), as, password)
                .locations("classpath:db/migration/common/ledger", "classpath:db/migration/mysql/ledger")
                .callbacks(new TriggerPreflight())
                .load()
                .migrate();
    }

    private String url() {
        return address().replaceFirst("(:\\d+)/\\w+.*", "$1/" + schema);
    }

    private String password() {
        var parameters = address().split("password=");
        return parameters.length > 1 ? parameters[1].replaceFirst("&.*", "") : "";
    }

    private String address() {
        return Objects.requireNonNull(root.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getURL()));
    }

    /** The ledger put together by hand on a data source of its own. */
    private static final class Own {

        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;

        Own(DriverManagerDataSource source) {
            jdbc = new JdbcTemplate(source);
            transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        }

        void post(JournalEntry entry) {
            var ledger = new Ledger(
                    new Accounts(jdbc, new FinanceCodes(jdbc)),
                    new Guards(jdbc),
                    new Journals(jdbc, Clock.systemUTC()));
            transaction.executeWithoutResult(status -> ledger.post(entry));
        }

        int seal() {
            var sealer = new Sealer(jdbc, new StoredJournals(new NamedParameterJdbcTemplate(jdbc)), Clock.systemUTC());
            return Objects.requireNonNull(transaction.execute(status -> sealer.seal()));
        }
    }
}
