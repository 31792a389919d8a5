package shop.weft.production;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import shop.weft.items.UnitCost;
import shop.weft.shared.Allocation;
import shop.weft.shared.Money;
import shop.weft.split.PartnerCosts;
import shop.weft.split.Party;
import shop.weft.split.Terms;

/**
 * What each accepted unit of a batch costs. Under advance terms pay and materials are owed now and lie in stock at
 * today's value: exchanged once for the whole batch, then spread over the lines, so that the lines sum to what is posted.
 */
record BatchCosts(List<List<UnitCost.Line>> units) {

    static BatchCosts of(BatchPay pay, PartnerCosts sheet, Terms terms, UnaryOperator<Money> toBase) {
        int count = pay.units().size();
        var owed = pay.units().stream().flatMap(unit -> unit.values().stream()).toList();
        var payValues = values(owed, sheet.currency(), terms, toBase).iterator();
        var materialValues = values(Collections.nCopies(count, sheet.materials()), sheet.currency(), terms, toBase)
                .iterator();
        var units = new ArrayList<List<UnitCost.Line>>(count);
        for (var unit : pay.units()) {
            var lines = new ArrayList<UnitCost.Line>();
            unit.forEach((payee, amount) -> lines.add(
                    new UnitCost.Line(lines.size() + 1, payee.party(), payee.artisan(), amount, payValues.next())));
            lines.add(cost(lines.size() + 1, Party.MATERIALS, sheet, materialValues.next()));
            lines.add(cost(lines.size() + 1, Party.PARTNER_OVERHEAD, sheet, null));
            lines.add(cost(lines.size() + 1, Party.FREIGHT_IN, sheet, null));
            units.add(List.copyOf(lines));
        }
        return new BatchCosts(List.copyOf(units));
    }

    /** The value in stock of the lines of some parties, over all units. */
    Money inStock(Set<Party> parties, Currency base) {
        var values = units.stream()
                .flatMap(List::stream)
                .filter(line -> parties.contains(line.party()))
                .map(UnitCost.Line::inStock)
                .filter(Objects::nonNull)
                .toList();
        return Money.sum(values, base);
    }

    private static List<@Nullable Money> values(
            List<Money> owed, Currency currency, Terms terms, UnaryOperator<Money> toBase) {
        if (terms == Terms.CONSIGNMENT) {
            return Collections.nCopies(owed.size(), null);
        }
        var weights = owed.stream().map(Money::minor).toList();
        return new ArrayList<>(Allocation.spread(toBase.apply(Money.sum(owed, currency)), weights));
    }

    private static UnitCost.Line cost(int number, Party party, PartnerCosts sheet, @Nullable Money inStock) {
        return new UnitCost.Line(number, party, null, sheet.of(party), inStock);
    }
}
