package shop.weft.items;

import java.util.Currency;
import java.util.UUID;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.AccountRef;
import shop.weft.split.Party;

/** Which accounts a unit's costs are kept in: as stock, as an expense, and as what is owed. */
public final class CostAccounts {

    private CostAccounts() {}

    /**
     * Where a cost lies while the unit is in stock.
     *
     * @throws IllegalArgumentException if the party is no cost of a partner
     */
    public static AccountRef stock(Party party, UUID partner, Currency base) {
        return switch (party) {
            case WAGE, STIPEND ->
                AccountRef.of(AccountCode.WAGE_PREPAID_IN_STOCK, base).partner(partner);
            case MATERIALS, PARTNER_OVERHEAD, FREIGHT_IN ->
                AccountRef.of(AccountCode.PARTNER_COSTS_IN_STOCK, base)
                        .partner(partner)
                        .detail(kind(party));
            case PAYMENT_FEE, AFTERCARE, SHOP -> throw notACost(party);
        };
    }

    /**
     * Where a cost goes when the unit is sold.
     *
     * @throws IllegalArgumentException if the party is no cost of a partner
     */
    public static AccountRef expense(Party party, Currency base) {
        return AccountRef.of(
                switch (party) {
                    case WAGE -> AccountCode.WAGES;
                    case STIPEND -> AccountCode.STIPENDS;
                    case MATERIALS -> AccountCode.MATERIALS;
                    case PARTNER_OVERHEAD -> AccountCode.PARTNER_OVERHEAD;
                    case FREIGHT_IN -> AccountCode.FREIGHT_IN;
                    case PAYMENT_FEE, AFTERCARE, SHOP -> throw notACost(party);
                },
                base);
    }

    /**
     * To whom a cost is owed, in the partner's currency: pay to its maker, all else to the partner.
     *
     * @throws IllegalArgumentException if the line's party is no cost of a partner
     */
    public static AccountRef payable(UnitCost.Line line, UUID partner) {
        var artisan = line.artisan();
        if (artisan != null) {
            var code = line.party() == Party.WAGE ? AccountCode.WAGES_PAYABLE : AccountCode.STIPENDS_PAYABLE;
            return AccountRef.of(code, line.currency()).partner(partner).artisan(artisan);
        }
        return AccountRef.of(AccountCode.PARTNER_PAYABLE, line.currency())
                .partner(partner)
                .detail(kind(line.party()));
    }

    private static String kind(Party party) {
        return switch (party) {
            case MATERIALS -> "MATERIALS";
            case PARTNER_OVERHEAD -> "OVERHEAD";
            case FREIGHT_IN -> "FREIGHT";
            case WAGE, STIPEND, PAYMENT_FEE, AFTERCARE, SHOP -> throw notACost(party);
        };
    }

    private static IllegalArgumentException notACost(Party party) {
        return new IllegalArgumentException(party + " has no such account");
    }
}
