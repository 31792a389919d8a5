package shop.weft.production;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import shop.weft.catalog.Craft;
import shop.weft.shared.Quarter;

/**
 * Who made a product and who else works in its craft and region, as counts. Not for the public as it stands.
 *
 * @param partner whose product it is
 * @param made the quarters in which batches of the product were accepted
 * @param counts every partner of the region, for the years of {@code made}
 */
public record Cohort(
        UUID partner, String country, String region, Craft craft, SortedSet<Quarter> made, List<MakerCount> counts) {

    /** So many makers of a partner had pieces accepted in exactly these quarters of one year. */
    public record MakerCount(UUID partner, String country, Set<Quarter> quarters, int makers) {}
}
