package shop.weft.demo;

import java.util.Locale;

/** The staff accounts of the demo world. The password is no secret: it opens nothing but invented data. */
final class SignIns {

    static final String PASSWORD = "linen and madder";
    static final String ADMINISTRATOR = "admin@weft.example";
    static final String HUB = "hub@weft.example";
    static final String FINANCE = "finance@weft.example";

    private SignIns() {}

    /** The address of a partner's one member of staff, such as {@code blue.lantern.workshop@weft.example}. */
    static String of(String partner) {
        return partner.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@weft.example";
    }
}
