package shop.weft.reporting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Pages and addresses of lists. What an address asks for is read by {@link Asked}. */
final class Filters {

    private static final int LAST_PAGE = 1_000_000;

    private Filters() {}

    static int page(int page) {
        return Math.clamp(page, 1, LAST_PAGE);
    }

    /** The address of a list with its filters, for the links to its pages. */
    static String address(String path, @Nullable String... namesAndValues) {
        var address = UriComponentsBuilder.fromPath(path);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                address.queryParam(String.valueOf(namesAndValues[i]), "{value" + i + "}");
            }
        }
        var values = new java.util.HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                values.put("value" + i, String.valueOf(namesAndValues[i + 1]));
            }
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
