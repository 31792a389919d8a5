package shop.weft.artisans;

import java.util.UUID;

/**
 * A maker as her partner's staff know her here.
 *
 * @param code the partner's own short code for her, such as {@code BL-07}: a pseudonym
 * @param arrangement how she works there on the day that was asked about
 */
public record ArtisanView(UUID id, UUID partner, String code, AgeStatus ageStatus, Arrangement arrangement) {}
