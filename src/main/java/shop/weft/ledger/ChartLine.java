package shop.weft.ledger;

import java.util.UUID;
import shop.weft.shared.Money;

/**
 * All accounts of one code and currency.
 *
 * @param accounts how many there are
 * @param first one of them: the only one, where there is one
 * @param balance their sum, in natural sign
 */
public record ChartLine(AccountCode code, long accounts, UUID first, Money balance) {}
