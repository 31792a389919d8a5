package shop.weft.checkout.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What postcodes look like, lightly: a slip is caught, and nobody with an unusual one is sent away. */
final class Postcodes {

    /** Where nothing more is known: letters, figures, blanks and hyphens, with a letter or figure among them. */
    private static final Pattern ANY = Pattern.compile("(?=.*[\\p{L}\\d])[\\p{L}\\d \\-]*");

    private static final Map<String, Form> FORMS = new HashMap<>();

    static {
        add("\\d{5}(-?\\d{4})?", "94110", "US");
        add("[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d", "M5V 2T6", "CA");
        add("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", "EH6 6LB", "GB");
        add("\\d{4} ?[A-Z]{2}", "3011 AA", "NL");
        add("\\d{5}", "20144", "DE", "ES", "FI", "FR", "HR", "IT");
        add("\\d{4}", "3070", "AT", "AU", "BE", "CH", "DK", "NO", "NZ");
        add("\\d{3} ?\\d{2}", "111 22", "CZ", "GR", "SE", "SK");
        add("\\d{3}-?\\d{4}", "650-0002", "JP");
        add("\\d{2}-?\\d{3}", "00-950", "PL");
        add("\\d{4}-?\\d{3}", "1100-148", "PT");
    }

    private Postcodes() {}

    /** Whether it may be one, typed in capitals. Where there are none, or none is typed, it may. */
    static boolean mayBe(String postcode, String country) {
        var form = FORMS.get(country);
        return postcode.isEmpty()
                || (form == null ? ANY : form.pattern()).matcher(postcode).matches();
    }

    /** One as an example; none where nothing is known of the country. */
    static @Nullable String example(String country) {
        var form = FORMS.get(country);
        return form == null ? null : form.example();
    }

    private static void add(String pattern, String example, String... countries) {
        for (var country : countries) {
            FORMS.put(country, new Form(Pattern.compile(pattern), example));
        }
    }

    private record Form(Pattern pattern, String example) {}
}
