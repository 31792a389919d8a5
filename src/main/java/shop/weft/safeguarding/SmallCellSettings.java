package shop.weft.safeguarding;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How small a group may be.
 *
 * @param k the fewest makers of whom something is published
 */
@ConfigurationProperties("weft.small-cell")
record SmallCellSettings(@DefaultValue("10") int k) {

    private static final int FLOOR = 5;

    SmallCellSettings {
        if (k < FLOOR) {
            throw new IllegalArgumentException(
                    "weft.small-cell.k is %d, but a group of fewer than %d makers could give one of them away"
                            .formatted(k, FLOOR));
        }
    }
}
