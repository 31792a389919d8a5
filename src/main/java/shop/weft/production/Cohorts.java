package shop.weft.production;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How many makers stand behind a craft: counts only, for whoever decides what may be told of a group. */
@Component
public class Cohorts {

    private final CohortRows rows;

    Cohorts(CohortRows rows) {
        this.rows = rows;
    }

    /**
     * The makers of the product's craft in its world region, counted by partner, for the years in which the product was
     * made. A maker counts where pieces of hers were accepted. One SQL statement.
     *
     * @return nothing until a batch of the product was accepted
     */
    public Optional<Cohort> around(UUID product) {
        return Optional.ofNullable(around(List.of(product)).get(product));
    }

    /** The same for several products at once; those of which no batch was accepted are left out. One SQL statement. */
    public Map<UUID, Cohort> around(Collection<UUID> products) {
        return products.isEmpty()
                ? Map.of()
                : rows.around(products).stream()
                        .collect(groupingBy(CohortRows.Row::product, collectingAndThen(toList(), CohortRows::gather)));
    }
}
