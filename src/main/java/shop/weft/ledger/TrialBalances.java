package shop.weft.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.ledger.TrialBalance.Column;
import shop.weft.ledger.TrialBalance.Row;
import shop.weft.shared.Money;

/** Adds up all legs to the end of a day. */
@Component
class TrialBalances {

    private static final String SUMS = """
            SELECT account.code, account.currency, SUM(leg.amount_minor) AS minor
              FROM leg JOIN journal ON journal.id = leg.journal_id JOIN account ON account.id = leg.account_id
             WHERE journal.effective_at < :end
             GROUP BY account.code, account.currency ORDER BY account.code
            """;

    private final NamedParameterJdbcTemplate jdbc;

    TrialBalances(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    TrialBalance asOf(LocalDate day) {
        Map<String, List<Row>> rows = new TreeMap<>();
        jdbc.query(SUMS, Map.of("end", day.plusDays(1).atStartOfDay()), row -> {
            var sum = Money.of(row.getLong("minor"), row.getString("currency"));
            var none = Money.zero(sum.currency());
            rows.computeIfAbsent(sum.currency().getCurrencyCode(), currency -> new ArrayList<>())
                    .add(new Row(
                            AccountCode.ofNumber(row.getString("code")),
                            sum.max(none),
                            sum.negate().max(none)));
        });
        return new TrialBalance(
                day,
                rows.entrySet().stream()
                        .map(entry -> column(Currency.getInstance(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private static Column column(Currency currency, List<Row> rows) {
        return new Column(
                currency,
                List.copyOf(rows),
                Money.sum(rows.stream().map(Row::debit).toList(), currency),
                Money.sum(rows.stream().map(Row::credit).toList(), currency));
    }
}
