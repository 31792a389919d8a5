package shop.weft.ledger;

import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * An account as finance sees it. Makers appear under a finance code, which is neither their id nor their partner's code
 * for them.
 *
 * @param partnerCode the partner's finance code, such as {@code P-7K2M4X}, or none
 * @param makerCode the maker's finance code, such as {@code M-94XDPQ}, or none
 * @param balance in the account's natural sign: positive where assets and expenses are debited more than credited, and
 *     the others the other way round
 */
public record AccountView(
        UUID id,
        AccountCode code,
        Currency currency,
        @Nullable UUID partner,
        @Nullable String partnerCode,
        @Nullable String makerCode,
        @Nullable String detail,
        Money balance) {}
