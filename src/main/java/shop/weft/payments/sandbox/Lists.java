package shop.weft.payments.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Lists with their filters and pages. */
final class Lists {

    private static final List<String> PAGING = List.of("limit", "starting_after", "ending_before", "created", "expand");

    private final Realm realm;

    Lists(Realm realm) {
        this.realm = realm;
    }

    ObjectNode page(String kind, String url, Params params, List<String> filters) {
        params.allowOnly(new java.util.HashSet<>(java.util.stream.Stream.concat(PAGING.stream(), filters.stream())
                .toList()));
        int limit = (int) Math.clamp(params.number("limit").orElse(10), 1, 100);
        var chosen = new LinkedHashMap<String, String>();
        filters.forEach(filter -> params.text(filter).ifPresent(value -> chosen.put(filter, value)));
        var found = realm.store().list(listing(kind, chosen, params, limit + 1));
        boolean more = found.size() > limit;
        boolean backwards = params.text("ending_before").isPresent();
        var shown = !more ? found : backwards ? found.subList(1, limit + 1) : found.subList(0, limit);
        var list = Json.object().put("object", "list");
        list.set("data", Json.array().addAll(shown));
        return list.put("has_more", more).put("url", url);
    }

    private Store.Listing listing(String kind, Map<String, String> filters, Params params, int limit) {
        var bounds = params.child("created").orElse(Params.parse(""));
        var exactly = params.text("created").map(Long::parseLong);
        long from = exactly.orElse(
                Math.max(bounds.number("gte").orElse(0), bounds.number("gt").orElse(-1) + 1));
        long to = exactly.orElse(Math.min(
                bounds.number("lte").orElse(Long.MAX_VALUE), bounds.number("lt").orElse(Long.MAX_VALUE) - 1));
        var after = params.text("starting_after").orElse("");
        var before = params.text("ending_before").orElse("");
        List.of(after, before).stream().filter(id -> !id.isEmpty()).forEach(id -> realm.require(kind, id));
        return new Store.Listing(kind, filters, from, to, after, before, limit);
    }
}
