package shop.weft.payments.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Form-encoded parameters with their nesting: {@code line_items[0][price_data][currency]=usd}. */
final class Params {

    private final String path;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Params(String path) {
        this.path = path;
    }

    static Params parse(String encoded) {
        var params = new Params("");
        for (var pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                params.put(keys(decode(pair.substring(0, equals))), decode(pair.substring(equals + 1)));
            }
        }
        return params;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isEmpty());
    }

    String required(String name) {
        return text(name).orElseThrow(() -> StripeError.missingParameter(named(name)));
    }

    OptionalLong number(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text.get()));
        } catch (NumberFormatException notWhole) {
            throw StripeError.invalid("parameter_invalid_integer", named(name), "Invalid integer: " + text.get());
        }
    }

    long requiredNumber(String name) {
        return number(name).orElseThrow(() -> StripeError.missingParameter(named(name)));
    }

    Optional<Params> child(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(Params.class::isInstance)
                .map(Params.class::cast);
    }

    /** The elements of an array of objects. */
    List<Params> children(String name) {
        return child(name).stream()
                .flatMap(child -> child.values.values().stream())
                .filter(Params.class::isInstance)
                .map(Params.class::cast)
                .toList();
    }

    /** The elements of an array of plain values. */
    List<String> texts(String name) {
        return List.copyOf(map(name).values());
    }

    /** A map of plain values, such as metadata. */
    Map<String, String> map(String name) {
        return child(name).stream()
                .flatMap(child -> child.values.entrySet().stream())
                .filter(entry -> entry.getValue() instanceof String)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> (String) entry.getValue(), (a, b) -> b, LinkedHashMap::new));
    }

    /** Refuses what this request does not take, as Stripe does. */
    Params allowOnly(Set<String> names) {
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw StripeError.invalid(
                            "parameter_unknown", named(name), "Received unknown parameter: " + named(name));
                });
        return this;
    }

    private String named(String name) {
        return path.isEmpty() ? name : path + "[" + name + "]";
    }

    private void put(List<String> keys, String value) {
        var holder = this;
        for (var key : keys.subList(0, keys.size() - 1)) {
            var at = holder;
            var child = holder.values.computeIfAbsent(key, name -> new Params(at.named(name)));
            if (!(child instanceof Params nested)) {
                throw StripeError.invalid(null, holder.named(key), "Invalid parameter: " + holder.named(key));
            }
            holder = nested;
        }
        var last = keys.getLast();
        holder.values.put(last.isEmpty() ? String.valueOf(holder.values.size()) : last, value);
    }

    private static List<String> keys(String name) {
        var keys = new ArrayList<String>();
        int bracket = name.indexOf('[');
        keys.add(bracket < 0 ? name : name.substring(0, bracket));
        while (bracket >= 0) {
            int close = name.indexOf(']', bracket);
            if (close < 0) {
                throw StripeError.invalid(null, name, "Invalid parameter name: " + name);
            }
            keys.add(name.substring(bracket + 1, close));
            bracket = name.indexOf('[', close);
        }
        return keys;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
