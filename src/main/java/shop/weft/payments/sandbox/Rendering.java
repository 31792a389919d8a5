package shop.weft.payments.sandbox;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a stored object is shown: as it is at this moment, with what the caller asked to see expanded, and without its
 * hidden fields (their names begin with an underscore).
 */
final class Rendering {

    private final Realm realm;

    Rendering(Realm realm) {
        this.realm = realm;
    }

    ObjectNode show(ObjectNode object, List<String> expansions) {
        var shown = object.deepCopy();
        expansions.forEach(path -> expand(shown, path));
        finish(shown);
        return shown;
    }

    private void expand(ObjectNode object, String path) {
        int dot = path.indexOf('.');
        var field = dot < 0 ? path : path.substring(0, dot);
        var rest = dot < 0 ? "" : path.substring(dot + 1);
        if (object.has("_" + field) && !object.has(field)) {
            object.set(field, object.path("_" + field));
        } else if (!object.has(field)) {
            throw StripeError.invalid(null, "expand", "This property cannot be expanded (%s).".formatted(path));
        }
        var value = object.path(field);
        if (value.isString()) {
            realm.store().find(value.asString()).ifPresent(found -> object.set(field, found));
        }
        expandWithin(object.path(field), rest);
    }

    private void expandWithin(JsonNode value, String rest) {
        if (rest.isEmpty()) {
            return;
        }
        if (value instanceof ObjectNode nested) {
            expand(nested, rest);
        } else if (value instanceof ArrayNode list) {
            list.forEach(element -> expandWithin(element, rest));
        }
    }

    private void finish(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(object.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> name.startsWith("_"))
                    .toList());
            bringUpToDate(object);
        }
        node.forEach(this::finish);
    }

    private void bringUpToDate(ObjectNode object) {
        switch (object.path("object").asString("")) {
            case BalanceTransactions.KIND ->
                object.put("status", object.path("available_on").asLong() <= realm.now() ? "available" : "pending");
            case CheckoutSessions.KIND -> {
                if (CheckoutSessions.isOpen(object)) {
                    object.put("url", realm.base() + "/pay/" + object.path("id").asString());
                }
            }
            default -> {}
        }
    }
}
