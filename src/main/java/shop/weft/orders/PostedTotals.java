package shop.weft.orders;

import java.util.Currency;
import java.util.EnumMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;
import shop.weft.shared.Quarter;
import shop.weft.shared.SqlTime;
import shop.weft.split.Party;
import shop.weft.split.SplitParts;

/** Adds up what was posted for the units sold. */
@Component
class PostedTotals {

    private final JdbcClient jdbc;
    private final Currency base;

    PostedTotals(JdbcClient jdbc, @Value("${weft.base-currency}") Currency base) {
        this.jdbc = jdbc;
        this.base = base;
    }

    /** One statement: a row for each party, and the one without a party counts the units. */
    PostedUnits in(Quarter quarter) {
        var parts = new EnumMap<Party, Money>(Party.class);
        var units = new long[1];
        jdbc.sql("""
                        SELECT s.party, SUM(s.amount_minor), 0 FROM shop_order o JOIN order_split s ON s.order_id = o.id
                        WHERE o.state = 'PAID' AND o.paid_at >= :start AND o.paid_at < :end AND s.currency = :base
                        GROUP BY s.party
                        UNION ALL
                        SELECT NULL, 0, COUNT(*) FROM shop_order o JOIN order_unit u ON u.order_id = o.id
                        WHERE o.state = 'PAID' AND o.paid_at >= :start AND o.paid_at < :end AND u.currency = :base""")
                .param("start", SqlTime.toColumn(quarter.start()))
                .param("end", SqlTime.toColumn(quarter.end()))
                .param("base", base.getCurrencyCode())
                .query(row -> {
                    if (row.getString(1) == null) {
                        units[0] = row.getLong(3);
                    } else {
                        parts.put(Party.valueOf(row.getString(1)), Money.of(row.getLong(2), base));
                    }
                });
        return new PostedUnits(units[0], SplitParts.of(parts, base));
    }
}
