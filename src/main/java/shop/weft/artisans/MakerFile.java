package shop.weft.artisans;

import java.util.List;

/**
 * All that is kept of a maker.
 *
 * @param history her arrangements, the latest first
 * @param version to tell whether someone else changed it meanwhile
 */
public record MakerFile(ArtisanView maker, MakerState state, MakerFace face, List<WorkPeriod> history, int version) {}
