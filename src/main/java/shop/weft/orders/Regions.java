package shop.weft.orders;

import java.util.List;
import java.util.Map;

/**
 * States, provinces and territories of the countries in which a parcel needs one, by ISO 3166-2. Words under
 * {@code subdivision.<code>}.
 */
public final class Regions {

    private static final Map<String, List<String>> BY_COUNTRY = Map.of(
            "US",
            listed(
                    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC"
                            + " ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY"),
            "CA",
            listed("AB BC MB NB NL NT NS NU ON PE QC SK YT"),
            "AU",
            listed("ACT NSW NT QLD SA TAS VIC WA"));

    private Regions() {}

    /** The countries whose parcels need a region, in the order of their codes. */
    public static List<String> countries() {
        return BY_COUNTRY.keySet().stream().sorted().toList();
    }

    public static boolean areNeededIn(String country) {
        return BY_COUNTRY.containsKey(country);
    }

    /** Without the country, such as {@code CA} for California; none where a parcel needs none. */
    public static List<String> of(String country) {
        return BY_COUNTRY.getOrDefault(country, List.of());
    }

    private static List<String> listed(String codes) {
        return List.of(codes.split(" "));
    }
}
