package shop.weft.storefront.web;

import java.util.Locale;

/** Names of countries, the finest place the shop ever names. */
final class Countries {

    private Countries() {}

    /** The English name of an ISO 3166 alpha-2 code. */
    static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
