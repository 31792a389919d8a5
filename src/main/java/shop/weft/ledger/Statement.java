package shop.weft.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.weft.shared.Money;

/**
 * What happened on an account between two days. Balances are in its natural sign.
 *
 * @param opening before the first day
 * @param broughtForward before the first line of the page
 * @param closing after the last day
 * @param debits all of the period, not of the page alone; so too {@code credits} and {@code count}
 * @param lines one page of them, by time
 */
public record Statement(
        AccountView account,
        Money opening,
        Money broughtForward,
        Money closing,
        Money debits,
        Money credits,
        long count,
        List<Line> lines) {

    /**
     * A posting.
     *
     * @param amount positive for a debit
     * @param balance after it
     */
    public record Line(UUID journal, JournalKind kind, Instant at, String memo, Money amount, Money balance) {}
}
