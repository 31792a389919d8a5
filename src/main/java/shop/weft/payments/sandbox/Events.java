package shop.weft.payments.sandbox;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What happened, as Stripe records and announces it. */
final class Events {

    /** The version of the API whose objects the SDK knows; a test holds it against the SDK. */
    static final String API_VERSION = "2026-07-29.dahlia";

    private final Realm realm;
    private final Rendering rendering;
    private final WebhookOutbox outbox;

    Events(Realm realm, WebhookOutbox outbox) {
        this.realm = realm;
        this.rendering = new Rendering(realm);
        this.outbox = outbox;
    }

    void record(String type, ObjectNode object) {
        var event = realm.make("event", "evt_1")
                .put("api_version", API_VERSION)
                .put("type", type)
                .put("pending_webhooks", 1);
        ((ObjectNode) event.path("data")).set("object", rendering.show(object, List.of()));
        realm.add(event);
        outbox.add(event.path("id").asString());
    }
}
