package shop.weft.partners;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner in the shop's list of partners. */
public record PartnerLine(
        UUID id,
        String alias,
        PartnerKind kind,
        String country,
        Standing standing,
        @Nullable LocalDate reviewDue,
        boolean lapsed,
        boolean proposals) {}
