package shop.weft.production;

import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.AccountRef;
import shop.weft.ledger.JournalEntry;
import shop.weft.ledger.JournalKind;
import shop.weft.shared.Money;
import shop.weft.split.Party;

/**
 * What acceptance posts. Under advance terms pay and materials become owed and lie in stock; under consignment terms they
 * fall due at the sale. Paid time without an accepted unit is owed and spent at once under both.
 */
final class BatchPostings {

    private static final Set<Party> PAY = Set.of(Party.WAGE, Party.STIPEND);

    private final Batch batch;
    private final Currency base;
    private final Currency local;
    private final UnaryOperator<Money> toBase;
    private final JournalEntry.Builder entry;

    BatchPostings(Batch batch, Instant at, Currency base, Currency local, UnaryOperator<Money> toBase) {
        this.batch = batch;
        this.base = base;
        this.local = local;
        this.toBase = toBase;
        this.entry = JournalEntry.of(
                JournalKind.ACCEPTANCE,
                "batch:" + batch.id() + ":acceptance:v1",
                batch.id(),
                at,
                "Batch of " + batch.acceptedUnits() + " accepted");
    }

    /** Pay in accepted units, and their materials, owed from now on and kept in stock. */
    BatchPostings advance(BatchPay pay, BatchCosts costs, Money materials) {
        buy(AccountRef.of(AccountCode.WAGE_PREPAID_IN_STOCK, base).partner(batch.partner()), costs.inStock(PAY, base));
        pay.inUnits().forEach(this::owe);
        buy(
                AccountRef.of(AccountCode.PARTNER_COSTS_IN_STOCK, base)
                        .partner(batch.partner())
                        .detail(Party.MATERIALS.name()),
                costs.inStock(Set.of(Party.MATERIALS), base));
        credit(
                AccountRef.of(AccountCode.PARTNER_PAYABLE, local)
                        .partner(batch.partner())
                        .detail(Party.MATERIALS.name()),
                materials);
        return this;
    }

    /** Paid time without an accepted unit. */
    BatchPostings unplaced(Map<Payee, Money> pay) {
        var spent = new EnumMap<Party, Money>(Party.class);
        pay.forEach((payee, amount) -> {
            spent.merge(payee.party(), amount, Money::plus);
            owe(payee, amount);
        });
        spent.forEach((party, amount) -> buy(AccountRef.of(expense(party), base), toBase.apply(amount)));
        return this;
    }

    /** Whether anything is owed because of this acceptance. */
    boolean isEmpty() {
        return entry.isEmpty();
    }

    JournalEntry build() {
        return entry.build();
    }

    private void owe(Payee payee, Money amount) {
        UUID artisan = payee.artisan();
        credit(
                AccountRef.of(payable(payee.party()), local)
                        .partner(batch.partner())
                        .artisan(artisan),
                amount);
    }

    private void buy(AccountRef account, Money amount) {
        entry.debit(account, amount);
        if (!base.equals(local)) {
            entry.credit(AccountRef.of(AccountCode.FX_TRADING, base), amount);
        }
    }

    private void credit(AccountRef account, Money amount) {
        if (!base.equals(local)) {
            entry.debit(AccountRef.of(AccountCode.FX_TRADING, local), amount);
        }
        entry.credit(account, amount);
    }

    private static AccountCode payable(Party party) {
        return party == Party.STIPEND ? AccountCode.STIPENDS_PAYABLE : AccountCode.WAGES_PAYABLE;
    }

    private static AccountCode expense(Party party) {
        return party == Party.STIPEND ? AccountCode.STIPENDS : AccountCode.WAGES;
    }
}
