package shop.weft.fulfilment.web;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names of countries. Templates know it as {@code @places}. */
@Component("places")
public class Places {

    /** The English name of a country by its ISO 3166 code. */
    public static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** The same for templates. */
    public String name(String code) {
        return country(code);
    }
}
