package shop.weft.partners;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shop keeps of a partner and may change. Country and currency stay as they were at the beginning, because wages
 * are owed in them.
 *
 * @param lead which of the partner's own safeguarding leads to ask for, as a number from 1: a label for a role, so that no
 *     name is kept
 * @param aftercare categories, as in {@link PartnerView}
 */
public record PartnerRecord(
        String alias,
        PartnerKind kind,
        @Nullable String agreementVersion,
        @Nullable LocalDate agreementSigned,
        @Nullable Integer lead,
        List<String> aftercare) {}
