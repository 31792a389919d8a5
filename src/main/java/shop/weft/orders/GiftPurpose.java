package shop.weft.orders;

import java.util.Arrays;

/** What a gift can be given for: the categories in which aftercare is spent. Words under {@code aftercare.<name>}. */
public enum GiftPurpose {
    MEDICAL,
    LEGAL,
    EDUCATION,
    PSYCHOLOGICAL,
    HOUSING,
    VOCATIONAL,
    CHILDCARE;

    static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(purpose -> purpose.name().equals(name));
    }
}
