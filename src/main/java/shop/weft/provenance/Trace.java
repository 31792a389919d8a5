package shop.weft.provenance;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
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
     * The groups of makers behind the pieces of each product, newest first, all groups of a product on one level. One
     * SQL statement.
     *
     * @return products of which no batch was accepted are left out
     */
    public Map<UUID, List<MakerGroup>> groupsOf(Collection<UUID> products) {
        return cohorts.around(products).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, around -> groups.all(around.getValue())));
    }

    private UnitTrace trace(ItemView item, Cohort cohort) {
        var group = groups.of(cohort, Quarter.of(item.madeOn()));
        var alias =
                group.partner() == null ? null : partners.get(group.partner()).alias();
        return new UnitTrace(item.id(), item.product(), item.productVersion(), cohort.craft(), group, alias);
    }
}
