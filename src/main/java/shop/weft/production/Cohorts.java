package shop.weft.production;

import java.util.List;
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
        List<CohortRows.Row> found = rows.around(product);
        return found.isEmpty() ? Optional.empty() : Optional.of(CohortRows.gather(found));
    }
}
