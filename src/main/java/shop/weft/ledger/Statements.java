package shop.weft.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.ledger.Statement.Line;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.shared.SqlTime;

/** Reads what happened on one account. */
@Component
class Statements {

    private static final String LEGS =
            " FROM leg JOIN journal ON journal.id = leg.journal_id WHERE leg.account_id = :account ";
    private static final String PERIOD = " AND journal.effective_at >= :from AND journal.effective_at < :end ";
    private static final String ORDER =
            " ORDER BY journal.effective_at, journal.id, leg.line LIMIT :limit OFFSET :offset";

    private final NamedParameterJdbcTemplate jdbc;

    Statements(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Statement of(AccountView account, LocalDate from, LocalDate to, Pageable page) {
        Map<String, Object> parameters = Map.of(
                "account", Ids.bytes(account.id()),
                "from", from.atStartOfDay(),
                "end", to.plusDays(1).atStartOfDay(),
                "limit", page.getPageSize(),
                "offset", page.getOffset());
        var opening = sum(account, "leg.amount_minor", LEGS + " AND journal.effective_at < :from", parameters);
        var debits = sum(account, "leg.amount_minor", LEGS + PERIOD + " AND leg.amount_minor > 0", parameters);
        var credits = sum(account, "-leg.amount_minor", LEGS + PERIOD + " AND leg.amount_minor < 0", parameters);
        var before = opening.plus(before(account, page, parameters));
        return new Statement(
                account,
                natural(account, opening),
                natural(account, before),
                natural(account, opening.plus(debits).minus(credits)),
                debits,
                credits,
                Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*)" + LEGS + PERIOD, parameters, Long.class)),
                lines(account, before, parameters));
    }

    /** What the pages before this one add up to. */
    private Money before(AccountView account, Pageable page, Map<String, Object> parameters) {
        if (page.getOffset() == 0) {
            return Money.zero(account.currency());
        }
        var earlier = new java.util.HashMap<>(parameters);
        earlier.put("limit", page.getOffset());
        earlier.put("offset", 0);
        return sum(
                account,
                "earlier.amount_minor",
                " FROM (SELECT leg.amount_minor" + LEGS + PERIOD + ORDER + ") earlier",
                earlier);
    }

    private List<Line> lines(AccountView account, Money before, Map<String, Object> parameters) {
        var running = new Object() {
            Money balance = before;
        };
        List<Line> lines = new ArrayList<>();
        jdbc.query(
                "SELECT journal.id, journal.kind, journal.effective_at, journal.memo, leg.amount_minor" + LEGS + PERIOD
                        + ORDER,
                parameters,
                row -> {
                    var amount = Money.of(row.getLong("amount_minor"), account.currency());
                    running.balance = running.balance.plus(amount);
                    lines.add(new Line(
                            Ids.uuid(row.getBytes("id")),
                            JournalKind.valueOf(row.getString("kind")),
                            SqlTime.fromColumn(row.getObject("effective_at", LocalDateTime.class)),
                            row.getString("memo"),
                            amount,
                            natural(account, running.balance)));
                });
        return List.copyOf(lines);
    }

    private Money sum(AccountView account, String what, String from, Map<String, Object> parameters) {
        return Money.of(
                Objects.requireNonNull(
                        jdbc.queryForObject("SELECT COALESCE(SUM(" + what + "), 0)" + from, parameters, Long.class)),
                account.currency());
    }

    private static Money natural(AccountView account, Money signed) {
        return AccountReads.natural(account.code(), signed);
    }
}
