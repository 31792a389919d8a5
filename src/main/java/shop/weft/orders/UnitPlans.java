package shop.weft.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Catalog;
import shop.weft.items.ItemView;
import shop.weft.rates.Rates;
import shop.weft.shared.Money;
import shop.weft.split.DiscountTooLarge;
import shop.weft.split.Party;
import shop.weft.split.SplitParts;
import shop.weft.split.Waterfall;

/** Works out what units cost on a day and where their prices go. */
@Component
class UnitPlans {

    private final Catalog catalog;
    private final Rates rates;
    private final Waterfall waterfall;

    UnitPlans(Catalog catalog, Rates rates, Waterfall waterfall) {
        this.catalog = catalog;
        this.rates = rates;
        this.waterfall = waterfall;
    }

    /** @throws CostsOvertookPrice if a unit costs more than its price can bear */
    UnitPlan on(LocalDate day, List<OrderUnit> units, Collection<ItemView> items) {
        var itemsById = new HashMap<UUID, ItemView>();
        items.forEach(item -> itemsById.put(item.id(), item));
        var costs = new ArrayList<UnitCostShare>();
        var splits = new HashMap<UUID, SplitParts>();
        for (var unit : units) {
            var ofUnit = costsOf(Objects.requireNonNull(itemsById.get(unit.item())), unit.currency(), day);
            costs.addAll(ofUnit);
            splits.put(unit.item(), split(unit, ofUnit));
        }
        return new UnitPlan(costs, splits);
    }

    private List<UnitCostShare> costsOf(ItemView item, Currency currency, LocalDate day) {
        return item.cost().lines().stream()
                .map(line -> UnitCostShare.of(
                        item.id(),
                        line.number(),
                        line.party(),
                        line.inStock() != null ? line.inStock() : rates.convert(line.owed(), currency, day)))
                .toList();
    }

    private SplitParts split(OrderUnit unit, List<UnitCostShare> costs) {
        Map<Party, Money> byParty = new EnumMap<>(Party.class);
        Party.PARTNER_COSTS.forEach(party -> byParty.put(party, Money.zero(unit.currency())));
        costs.forEach(cost -> byParty.merge(cost.party(), cost.amount(), Money::plus));
        var published = catalog.version(unit.productVersion()).split();
        try {
            return waterfall.atSale(published, unit.discount(), byParty);
        } catch (DiscountTooLarge refused) {
            if (unit.discount().isPositive()) {
                throw refused;
            }
            throw new CostsOvertookPrice(unit.product(), refused);
        }
    }
}
