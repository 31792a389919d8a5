package shop.weft.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * One line of a journal: so much to one account.
 *
 * @param amount positive for a debit, negative for a credit, never zero; in the account's currency
 * @param unit the item the line is about, or none; a buyer's receipt opens the lines of the buyer's own units
 */
public record Leg(
        AccountRef account, Money amount, @Nullable UUID unit) {

    public Leg {
        account.requireComplete();
        if (amount.isZero()) {
            throw new IllegalArgumentException("A leg of nothing says nothing: " + account);
        }
        if (!amount.currency().equals(account.currency())) {
            throw new IllegalArgumentException("%s cannot be posted to an account in %s"
                    .formatted(amount, account.currency().getCurrencyCode()));
        }
    }

    public boolean isDebit() {
        return amount.isPositive();
    }
}
