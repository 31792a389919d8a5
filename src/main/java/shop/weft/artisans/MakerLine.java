package shop.weft.artisans;

import java.util.UUID;

/** A maker in her partner's list of makers. */
public record MakerLine(UUID id, String code, Arrangement arrangement, MakerState state, Mark mark) {}
