package shop.weft.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/** Reads accounts with their balances: what is sealed, and the legs that are not yet. */
@Component
class AccountReads {

    /** Signed, debits positive. One statement, so that a journal is never counted twice or missed while it is sealed. */
    private static final String WITH_BALANCES = """
            FROM account
            LEFT JOIN balance ON balance.account_id = account.id
            LEFT JOIN (SELECT leg.account_id, SUM(leg.amount_minor) AS minor
                         FROM unsealed JOIN leg ON leg.journal_id = unsealed.journal_id
                        GROUP BY leg.account_id) waiting ON waiting.account_id = account.id
            """;

    private static final String MINOR =
            "COALESCE(balance.debits_minor - balance.credits_minor, 0) + COALESCE(waiting.minor, 0)";
    static final String NAMES = """
            LEFT JOIN finance_code partner_code ON partner_code.subject = account.partner
            LEFT JOIN finance_code maker_code ON maker_code.subject = account.artisan
            """;
    private static final String CHOSEN = """
            WHERE (:code IS NULL OR account.code = :code)
              AND (:currency IS NULL OR account.currency = :currency)
              AND (:text IS NULL OR partner_code.code LIKE :text OR maker_code.code LIKE :text
                   OR account.detail LIKE :text)
            """;

    private static final String ORDER =
            " ORDER BY account.code, account.currency, partner_code.code, maker_code.code, account.detail";

    private final NamedParameterJdbcTemplate jdbc;

    AccountReads(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<ChartLine> chart() {
        return jdbc.query(
                "SELECT account.code, account.currency, COUNT(*) AS accounts, MIN(account.id) AS first_id, SUM(" + MINOR
                        + ") AS minor " + WITH_BALANCES
                        + " GROUP BY account.code, account.currency ORDER BY account.code, account.currency",
                (row, number) -> {
                    var code = AccountCode.ofNumber(row.getString("code"));
                    return new ChartLine(
                            code, row.getLong("accounts"), Ids.uuid(row.getBytes("first_id")), balance(row, code));
                });
    }

    Page<AccountView> list(AccountFilter filter, Pageable page) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("code", filter.code() == null ? null : filter.code().number());
        parameters.put("currency", filter.currency());
        parameters.put("text", Likeness.containing(filter.text()));
        parameters.put("limit", page.getPageSize());
        parameters.put("offset", page.getOffset());
        var accounts = jdbc.query(
                select() + CHOSEN + ORDER + " LIMIT :limit OFFSET :offset", parameters, (row, number) -> view(row));
        return new PageImpl<>(
                accounts,
                page,
                Objects.requireNonNull(
                        jdbc.queryForObject("SELECT COUNT(*) FROM account " + NAMES + CHOSEN, parameters, Long.class)));
    }

    Optional<AccountView> find(UUID id) {
        return jdbc
                .query(select() + " WHERE account.id = :id", Map.of("id", Ids.bytes(id)), (row, number) -> view(row))
                .stream()
                .findFirst();
    }

    List<AccountView> all() {
        return jdbc.query(select() + ORDER, Map.of(), (row, number) -> view(row));
    }

    /** The natural balances of a partner's own accounts of one code, by currency. */
    List<Money> owed(AccountCode code, UUID partner) {
        return jdbc.query(
                "SELECT account.currency, SUM(" + MINOR + ") AS minor " + WITH_BALANCES
                        + " WHERE account.code = :code AND account.partner = :partner"
                        + " GROUP BY account.currency ORDER BY account.currency",
                Map.of("code", code.number(), "partner", Ids.bytes(partner)),
                (row, number) -> balance(row, code));
    }

    private static String select() {
        return "SELECT account.*, partner_code.code AS partner_code, maker_code.code AS maker_code, " + MINOR
                + " AS minor " + WITH_BALANCES + NAMES;
    }

    /** Of a row with the columns of an account, the two finance codes and a signed sum named minor. */
    static AccountView view(ResultSet row) throws SQLException {
        var code = AccountCode.ofNumber(row.getString("code"));
        var partner = row.getBytes("partner");
        return new AccountView(
                Ids.uuid(row.getBytes("id")),
                code,
                Currency.getInstance(row.getString("currency")),
                partner == null ? null : Ids.uuid(partner),
                row.getString("partner_code"),
                row.getString("maker_code"),
                row.getString("detail"),
                balance(row, code));
    }

    private static Money balance(ResultSet row, AccountCode code) throws SQLException {
        return natural(code, Money.of(row.getLong("minor"), row.getString("currency")));
    }

    static Money natural(AccountCode code, Money signed) {
        return code.type().growsByDebit() ? signed : signed.negate();
    }
}
