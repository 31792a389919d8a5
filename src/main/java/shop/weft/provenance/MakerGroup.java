package shop.weft.provenance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The group of makers a piece is told of by, never fewer than the rule of small cells allows. What is absent here may
 * not be told in another way either: where there is no {@code partner}, no alias and no list of "more by"; where there is
 * no {@code country}, no amount in the partner's currency and no benchmark of the country.
 *
 * <p>Message keys are {@code maker.group.<level>}, followed by {@code .exact} where the number is final.
 *
 * @param partner the partner whose makers they are, on {@link Level#PARTNER}
 * @param country ISO 3166 alpha-2, on {@link Level#PARTNER} and {@link Level#COUNTRY}
 * @param region a world region, key under {@code region.<name>}, on {@link Level#REGION} and finer
 * @param period such as {@code 2026 Q2}, or {@code 2026} on {@link Level#REGION}
 * @param makers how many there are if {@code exact}, else that they are at least so many
 * @param exact whether the number is final: told of a partner's own group only, once its quarter is over by 30 days
 */
public record MakerGroup(
        Level level,
        @Nullable UUID partner,
        @Nullable String country,
        @Nullable String region,
        @Nullable String period,
        int makers,
        boolean exact) {

    /** How much is told, finest first. */
    public enum Level {
        /** Partner, craft and quarter. */
        PARTNER,
        /** Country, craft and quarter. */
        COUNTRY,
        /** World region, craft and year. */
        REGION,
        /** A maker in our network. */
        NETWORK
    }

    /** The key of the sentence about the group: its arguments are number, alias, country, region and period. */
    public String messageKey() {
        return "maker.group." + level + (exact ? ".exact" : "");
    }
}
