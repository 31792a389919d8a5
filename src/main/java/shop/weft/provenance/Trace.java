package shop.weft.provenance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.Tag;
import shop.weft.partners.Partners;
import shop.weft.production.Cohort;
import shop.weft.production.Cohorts;
import shop.weft.shared.Quarter;

/** Where pieces come from, as far as the public may know. */
@Component
@Transactional(readOnly = true)
public class Trace {

    private final Items items;
    private final Cohorts cohorts;
    private final Partners partners;
    private final Groups groups;

    Trace(Items items, Cohorts cohorts, Partners partners, Groups groups) {
        this.items = items;
        this.cohorts = cohorts;
        this.partners = partners;
        this.groups = groups;
    }

    /** The trace of the unit that carries a tag, if there is one. */
    public Optional<UnitTrace> of(Tag tag) {
        return items.findByTag(tag)
                .flatMap(item -> cohorts.around(item.product()).map(cohort -> trace(item, cohort)));
    }

    /**
     * The groups of makers behind the pieces of a product, newest first, all on one level. One SQL statement.
     *
     * @return none until a batch of the product was accepted
     */
    public List<MakerGroup> groupsOf(UUID product) {
        return cohorts.around(product).map(groups::all).orElseGet(List::of);
    }

    /**
     * The country of each product, ISO 3166 alpha-2, where its groups are large enough to name it; others are left out.
     * One SQL statement.
     */
    public Map<UUID, String> countriesOf(Collection<UUID> products) {
        var countries = new HashMap<UUID, String>();
        cohorts.around(products).forEach((product, cohort) -> {
            var country = groups.all(cohort).getFirst().country();
            if (country != null) {
                countries.put(product, country);
            }
        });
        return countries;
    }

    private UnitTrace trace(ItemView item, Cohort cohort) {
        var group = groups.of(cohort, Quarter.of(item.madeOn()));
        var alias =
                group.partner() == null ? null : partners.get(group.partner()).alias();
        return new UnitTrace(item.id(), item.product(), item.productVersion(), cohort.craft(), group, alias);
    }
}
