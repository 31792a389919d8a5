package shop.weft.ledger;

import static shop.weft.ledger.AccountType.ASSET;
import static shop.weft.ledger.AccountType.EQUITY;
import static shop.weft.ledger.AccountType.EXPENSE;
import static shop.weft.ledger.AccountType.INCOME;
import static shop.weft.ledger.AccountType.LIABILITY;

import java.util.Arrays;
import java.util.Set;

/**
 * The chart of accounts. Each code is kept once per currency and per combination of its dimensions; every posting that
 * uses it is described in {@code docs/ledger.md}. Names for people are in the message bundles, under
 * {@code account.<code>}.
 */
public enum AccountCode {
    BANK("1000", ASSET, Dimension.DETAIL),
    STRIPE_CLEARING("1090", ASSET),
    STRIPE("1100", ASSET),
    STRIPE_IN_TRANSIT("1110", ASSET),
    DISPUTES_CONTESTED("1120", ASSET),
    WAGE_PREPAID_IN_STOCK("1160", ASSET, Dimension.PARTNER),
    PARTNER_COSTS_IN_STOCK("1170", ASSET, Dimension.PARTNER, Dimension.DETAIL),
    WAGES_PAYABLE("2000", LIABILITY, true, Dimension.PARTNER, Dimension.ARTISAN),
    STIPENDS_PAYABLE("2005", LIABILITY, true, Dimension.PARTNER, Dimension.ARTISAN),
    AFTERCARE_PAYABLE("2010", LIABILITY, true, Dimension.PARTNER, Dimension.DETAIL),
    PARTNER_PAYABLE("2020", LIABILITY, true, Dimension.PARTNER, Dimension.DETAIL),
    TAX_PAYABLE("2100", LIABILITY, Dimension.DETAIL),
    UNIDENTIFIED_RECEIPTS("2900", LIABILITY),
    NET_ASSETS_UNRESTRICTED("3000", EQUITY),
    NET_ASSETS_RESTRICTED("3100", EQUITY, Dimension.DETAIL),
    FX_TRADING("3900", EQUITY),
    SALES("4000", INCOME),
    SHIPPING_INCOME("4010", INCOME),
    DONATIONS("4020", INCOME),
    DONATIONS_RESTRICTED("4030", INCOME, Dimension.DETAIL),
    REFUNDS("4090", INCOME),
    DISCOUNTS("4095", INCOME),
    WAGES("5000", EXPENSE),
    STIPENDS("5005", EXPENSE),
    AFTERCARE("5010", EXPENSE, Dimension.DETAIL),
    MATERIALS("5020", EXPENSE),
    PARTNER_OVERHEAD("5030", EXPENSE),
    FREIGHT_IN("5035", EXPENSE),
    STRIPE_FEES("5100", EXPENSE),
    DISPUTE_FEES("5110", EXPENSE),
    REFUND_AND_DISPUTE_LOSS("5120", EXPENSE),
    STOCK_LOSS("5140", EXPENSE),
    FX_GAIN_OR_LOSS("5400", EXPENSE);

    /** What an account is kept apart by, besides its currency. DETAIL is a fund, category, jurisdiction or cost kind. */
    public enum Dimension {
        PARTNER,
        ARTISAN,
        DETAIL
    }

    private final String number;
    private final AccountType type;
    private final boolean guarded;
    private final Set<Dimension> dimensions;

    AccountCode(String number, AccountType type, Dimension... dimensions) {
        this(number, type, false, dimensions);
    }

    AccountCode(String number, AccountType type, boolean guarded, Dimension... dimensions) {
        this.number = number;
        this.type = type;
        this.guarded = guarded;
        this.dimensions = Set.of(dimensions);
    }

    /** @throws IllegalArgumentException if no account has the number */
    public static AccountCode ofNumber(String number) {
        return Arrays.stream(values())
                .filter(code -> code.number.equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No account has the number " + number));
    }

    public String number() {
        return number;
    }

    public AccountType type() {
        return type;
    }

    /** Whether debits are checked: a guarded account never owes less than nothing. */
    public boolean guarded() {
        return guarded;
    }

    public Set<Dimension> dimensions() {
        return dimensions;
    }
}
