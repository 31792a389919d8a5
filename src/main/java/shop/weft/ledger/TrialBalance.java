package shop.weft.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import shop.weft.shared.Money;

/**
 * The balances of all codes at the end of a day (UTC), by effective time.
 *
 * @param columns one per currency, by its code
 */
public record TrialBalance(LocalDate day, List<Column> columns) {

    /** The accounts kept in one currency. */
    public record Column(Currency currency, List<Row> rows, Money debits, Money credits) {

        public boolean isBalanced() {
            return debits.equals(credits);
        }
    }

    /** One code: one of the two is zero. */
    public record Row(AccountCode code, Money debit, Money credit) {}
}
