package shop.weft.fulfilment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import shop.weft.items.CostAccounts;
import shop.weft.items.ItemView;
import shop.weft.items.UnitCost;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.AccountRef;
import shop.weft.ledger.JournalEntry;
import shop.weft.ledger.JournalKind;
import shop.weft.ledger.Ledger;
import shop.weft.rates.Rates;
import shop.weft.shared.Money;
import shop.weft.split.Party;

/**
 * What the books say of a unit that was lost or broken between its partner and the hub. From the moment a parcel is sent
 * the risk is the shop's: what lies in stock is its loss, and under consignment terms pay and materials fall due as if the
 * unit had been sold.
 */
@Component
class LossPostings {

    private final Ledger ledger;
    private final Rates rates;
    private final Clock clock;
    private final Currency base;

    LossPostings(Ledger ledger, Rates rates, Clock clock, @Value("${weft.base-currency}") Currency base) {
        this.ledger = ledger;
        this.rates = rates;
        this.clock = clock;
        this.base = base;
    }

    void post(ItemView unit) {
        var at = clock.instant();
        var journal = JournalEntry.of(
                JournalKind.STOCK_LOSS, "item:%s:loss".formatted(unit.id()), unit.id(), at, "Unit lost on its way");
        journal.forUnit(unit.id());
        unit.cost().lines().stream()
                .filter(line -> line.inStock() != null || due(line.party()))
                .forEach(line -> lose(journal, line, unit.cost().partner(), at));
        if (!journal.isEmpty()) {
            ledger.post(journal.build());
        }
    }

    private static boolean due(Party party) {
        return switch (party) {
            case WAGE, STIPEND, MATERIALS -> true;
            case PARTNER_OVERHEAD, FREIGHT_IN, PAYMENT_FEE, AFTERCARE, SHOP -> false;
        };
    }

    private void lose(JournalEntry.Builder journal, UnitCost.Line line, UUID partner, Instant at) {
        var loss = AccountRef.of(AccountCode.STOCK_LOSS, base);
        Money inStock = line.inStock();
        if (inStock != null) {
            journal.debit(loss, inStock).credit(CostAccounts.stock(line.party(), partner, base), inStock);
            return;
        }
        var value = rates.convert(line.owed(), base, LocalDate.ofInstant(at, ZoneOffset.UTC));
        journal.debit(loss, value);
        if (!line.currency().equals(base)) {
            journal.credit(AccountRef.of(AccountCode.FX_TRADING, base), value)
                    .debit(AccountRef.of(AccountCode.FX_TRADING, line.currency()), line.owed());
        }
        journal.credit(CostAccounts.payable(line, partner), line.owed());
    }
}
