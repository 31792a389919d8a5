package shop.weft.partners;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a partner.
 *
 * @param reviewDue the last day its due diligence holds; none before the first review
 * @param lapsed whether that day is over
 * @param proposed answers the partner wants stated, not yet agreed
 * @param version of what can be edited, to tell whether someone else did meanwhile
 */
public record PartnerFile(
        PartnerView partner,
        PartnerRecord record,
        Standing standing,
        @Nullable LocalDate reviewDue,
        boolean lapsed,
        List<String> proposed,
        List<RouteView> routes,
        List<EvidenceView> evidence,
        int version) {

    /** Whether new versions of its products may be published. */
    public boolean mayPublish() {
        return standing == Standing.APPROVED && !lapsed;
    }
}
