package shop.weft.orders;

import java.util.Currency;
import java.util.UUID;
import shop.weft.items.UnitCost;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.AccountRef;
import shop.weft.split.Party;

/** Which accounts a partner's cost is kept in: as stock, as an expense, and as what is owed. */
final class CostAccounts {

    private CostAccounts() {}

    static AccountRef stock(Party party, UUID partner, Currency base) {
        return switch (party) {
            case WAGE, STIPEND ->
                AccountRef.of(AccountCode.WAGE_PREPAID_IN_STOCK, base).partner(partner);
            default ->
                AccountRef.of(AccountCode.PARTNER_COSTS_IN_STOCK, base)
                        .partner(partner)
                        .detail(kind(party));
        };
    }

    static AccountRef expense(Party party, Currency base) {
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

    static AccountRef payable(UnitCost.Line line, UUID partner) {
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
            default -> throw notACost(party);
        };
    }

    private static IllegalArgumentException notACost(Party party) {
        return new IllegalArgumentException(party + " has no such account");
    }
}
