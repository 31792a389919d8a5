package shop.weft.split;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.shared.Money;
import shop.weft.shared.SqlTime;
import shop.weft.split.WageBenchmark.Rung;

/** The table of wage benchmarks. Rows are only ever added. */
@Repository
class BenchmarkTable {

    private static final String SELECT =
            "SELECT country, rung, benchmark_year, hourly_minor, currency, source FROM wage_benchmark WHERE country = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    BenchmarkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a country, latest year first. */
    List<WageBenchmark> of(String country) {
        return jdbc.sql(SELECT + " ORDER BY benchmark_year DESC")
                .param(country)
                .query(BenchmarkTable::read)
                .list();
    }

    Optional<WageBenchmark> find(String country, Rung rung, int year) {
        return jdbc.sql(SELECT + " AND rung = ? AND benchmark_year = ?")
                .params(country, rung.name(), year)
                .query(BenchmarkTable::read)
                .optional();
    }

    void add(WageBenchmark benchmark) {
        jdbc.sql("INSERT INTO wage_benchmark"
                        + " (country, rung, benchmark_year, hourly_minor, currency, source, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        benchmark.country(),
                        benchmark.rung().name(),
                        benchmark.year(),
                        benchmark.hourly().minor(),
                        benchmark.hourly().currency().getCurrencyCode(),
                        benchmark.source(),
                        SqlTime.toColumn(clock.instant()))
                .update();
    }

    private static WageBenchmark read(ResultSet row, int number) throws SQLException {
        return new WageBenchmark(
                row.getString("country"),
                Rung.valueOf(row.getString("rung")),
                row.getInt("benchmark_year"),
                Money.of(row.getLong("hourly_minor"), row.getString("currency")),
                row.getString("source"));
    }
}
