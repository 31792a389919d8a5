package shop.weft.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.shared.SqlTime;

/** The table of recorded rates. Rows are only ever added. */
@Repository
class RateBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    RateBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ExchangeRate> latest(Currency one, Currency other, LocalDate onOrBefore) {
        return jdbc.sql("SELECT base_currency, quote_currency, rate_day, rate, source FROM exchange_rate"
                        + " WHERE pair = ? AND rate_day <= ? ORDER BY rate_day DESC LIMIT 1")
                .params(pair(one, other), onOrBefore)
                .query(RateBook::read)
                .optional();
    }

    void add(ExchangeRate rate) {
        jdbc.sql("INSERT INTO exchange_rate"
                        + " (pair, rate_day, base_currency, quote_currency, rate, source, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pair(rate.from(), rate.to()),
                        rate.day(),
                        rate.from().getCurrencyCode(),
                        rate.to().getCurrencyCode(),
                        rate.rate(),
                        rate.source(),
                        SqlTime.toColumn(clock.instant()))
                .update();
    }

    private static String pair(Currency one, Currency other) {
        String first = one.getCurrencyCode();
        String second = other.getCurrencyCode();
        return first.compareTo(second) < 0 ? first + "/" + second : second + "/" + first;
    }

    private static ExchangeRate read(ResultSet row, int number) throws SQLException {
        return new ExchangeRate(
                Currency.getInstance(row.getString("base_currency")),
                Currency.getInstance(row.getString("quote_currency")),
                row.getObject("rate_day", LocalDate.class),
                row.getBigDecimal("rate"),
                row.getString("source"));
    }
}
