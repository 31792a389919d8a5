package shop.weft.payments;

import org.jspecify.annotations.Nullable;

/** Texts from elsewhere, fitted to our columns. */
final class Texts {

    private static final int LONGEST = 500;

    private Texts() {}

    static String cut(@Nullable String text) {
        var whole = text == null ? "no reason given" : text;
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    }
}
