package shop.weft.payments.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * The objects as Stripe documents them for the SDK's version, every field present and empty. A test holds them against
 * the SDK's own classes.
 */
final class Shapes {

    private static final Map<String, ObjectNode> READ = new ConcurrentHashMap<>();

    private Shapes() {}

    /** A fresh object of that kind, such as {@code checkout.session}. */
    static ObjectNode of(String kind) {
        return READ.computeIfAbsent(kind, Shapes::load).deepCopy();
    }

    private static ObjectNode load(String kind) {
        try (var stream = Shapes.class.getResourceAsStream("/sandbox/objects/" + kind + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("The sandbox knows no object " + kind);
            }
            return Json.read(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
