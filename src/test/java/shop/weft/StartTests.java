package shop.weft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** The shop starts on an empty database of either engine and migrates it. */
class StartTests {

    @Nested
    @ShopTest
    class OnH2 {

        @Autowired
        private JdbcClient jdbc;

        @Test
        void migratesAnEmptyDatabase() {
            assertThat(migrations(jdbc)).isPositive();
        }
    }

    @Nested
    @ShopTest
    @OnMySql
    class OnMySqlServer {

        @Autowired
        private JdbcClient jdbc;

        @Test
        void migratesAnEmptyDatabase() {
            assertThat(migrations(jdbc)).isPositive();
        }
    }

    private static long migrations(JdbcClient jdbc) {
        return jdbc.sql("SELECT COUNT(*) FROM flyway_schema_history")
                .query(Long.class)
                .single();
    }
}
