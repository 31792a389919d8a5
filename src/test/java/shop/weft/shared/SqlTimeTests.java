package shop.weft.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** On MySQL, whose driver is the one that likes to shift times. */
@ShopTest
@OnMySql
class SqlTimeTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsUtcToTheMicrosecond() {
        var instant = Instant.parse("2026-03-29T01:30:00.123456789Z");

        assertThat(SqlTime.toColumn(instant)).isEqualTo(LocalDateTime.parse("2026-03-29T01:30:00.123456"));
        assertThat(SqlTime.fromColumn(SqlTime.toColumn(instant)))
                .isEqualTo(Instant.parse("2026-03-29T01:30:00.123456Z"));
    }

    @Test
    void passesTheDriverUnshifted() {
        var instant = Instant.parse("2026-03-29T01:30:00.123456Z");
        var read = jdbc.sql("SELECT CAST(? AS DATETIME(6)) AS moment")
                .param(SqlTime.toColumn(instant))
                .query((row, number) -> row.getObject("moment", LocalDateTime.class))
                .single();

        assertThat(SqlTime.fromColumn(read)).isEqualTo(instant);
    }
}
