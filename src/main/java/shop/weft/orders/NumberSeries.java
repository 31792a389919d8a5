package shop.weft.orders;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers without gaps, by series and year. Taking one locks the series until the transaction ends, so it is the last
 * thing a transaction does: a rollback gives the number back.
 */
@Component
class NumberSeries {

    static final String ORDERS = "W";
    static final String CREDIT_NOTES = "CN";

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, such as {@code W-2026-000117}. */
    @Transactional(propagation = Propagation.MANDATORY)
    String next(String series, Instant at) {
        int year = at.atZone(ZoneOffset.UTC).getYear();
        if (!advance(series, year)) {
            jdbc.sql("INSERT IGNORE INTO number_series (series, series_year, last_number) VALUES (?, ?, 0)")
                    .params(series, year)
                    .update();
            advance(series, year);
        }
        long number = jdbc.sql("SELECT last_number FROM number_series WHERE series = ? AND series_year = ?")
                .params(series, year)
                .query(Long.class)
                .single();
        return "%s-%d-%06d".formatted(series, year, number);
    }

    private boolean advance(String series, int year) {
        return jdbc.sql("UPDATE number_series SET last_number = last_number + 1 WHERE series = ? AND series_year = ?")
                        .params(series, year)
                        .update()
                == 1;
    }
}
