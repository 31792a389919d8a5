package shop.weft.production;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Catalog;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.NewItem;
import shop.weft.items.UnitCost;
import shop.weft.ledger.Ledger;
import shop.weft.rates.Rates;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.PartnerCosts;
import shop.weft.split.Terms;

/** Turns recorded work into units and debts, all in the caller's transaction. */
@Component
class Acceptance {

    private final Catalog catalog;
    private final Items items;
    private final Rates rates;
    private final Ledger ledger;
    private final Currency base;

    Acceptance(
            Catalog catalog, Items items, Rates rates, Ledger ledger, @Value("${weft.base-currency}") Currency base) {
        this.catalog = catalog;
        this.items = items;
        this.rates = rates;
        this.ledger = ledger;
        this.base = base;
    }

    List<UUID> accept(Batch batch, Instant at) {
        var sheet = catalog.version(batch.productVersion()).split().costs();
        var pay = BatchPay.of(batch.entries(), sheet.hourlyRate());
        UnaryOperator<Money> toBase = amount -> rates.convert(amount, base, LocalDate.ofInstant(at, ZoneOffset.UTC));
        var costs = BatchCosts.of(pay, sheet, batch.terms(), toBase);
        var born = items.birth(
                costs.units().stream().map(lines -> unit(batch, at, lines)).toList());
        post(batch, at, sheet, pay, costs, toBase);
        batch.accept(at);
        return born.stream().map(ItemView::id).toList();
    }

    private void post(
            Batch batch, Instant at, PartnerCosts sheet, BatchPay pay, BatchCosts costs, UnaryOperator<Money> toBase) {
        var postings = new BatchPostings(batch, at, base, sheet.currency(), toBase).unplaced(pay.unplaced());
        if (batch.terms() == Terms.ADVANCE) {
            postings.advance(pay, costs, sheet.materials().times(batch.acceptedUnits()));
        }
        if (!postings.isEmpty()) {
            ledger.post(postings.build());
        }
    }

    private static NewItem unit(Batch batch, Instant at, List<UnitCost.Line> lines) {
        return new NewItem(
                Ids.random(),
                batch.product(),
                batch.productVersion(),
                batch.id(),
                at,
                new UnitCost(batch.partner(), batch.terms(), lines));
    }
}
