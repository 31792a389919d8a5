package shop.weft.provenance;

import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.items.CustodyTrail;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history of a partner's units as a document of EPCIS 2.0 in JSON-LD, with exact times: for that partner alone. It is
 * written as it is read, so its length does not matter.
 */
@Component
public class EpcisExport {

    private static final String CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_A_TIME = 200;

    private final Items items;
    private final CustodyTrail custody;
    private final EpcisEvents events;
    private final Clock clock;

    EpcisExport(Items items, CustodyTrail custody, EpcisEvents events, Clock clock) {
        this.items = items;
        this.custody = custody;
        this.events = events;
        this.clock = clock;
    }

    /** The history of one unit; an empty one if it is not this partner's. */
    public void unit(UUID partner, UUID item, OutputStream out) {
        try (var json = open(out)) {
            write(json, partner, List.of(item));
            close(json);
        }
    }

    /** The history of all units of a partner. */
    public void all(UUID partner, OutputStream out) {
        try (var json = open(out)) {
            var some = custody.unitsOf(partner, BEFORE_ALL, AT_A_TIME);
            while (!some.isEmpty()) {
                write(json, partner, some);
                some = custody.unitsOf(partner, some.getLast(), AT_A_TIME);
            }
            close(json);
        }
    }

    private JsonGenerator open(OutputStream out) {
        var json = JsonMapper.shared().createGenerator(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString(CONTEXT);
        json.writeEndArray();
        json.writeStringProperty("type", "EPCISDocument");
        json.writeStringProperty("schemaVersion", "2.0");
        json.writeStringProperty("creationDate", clock.instant().toString());
        json.writeObjectPropertyStart("epcisBody");
        json.writeArrayPropertyStart("eventList");
        return json;
    }

    private void write(JsonGenerator json, UUID partner, Collection<UUID> wanted) {
        var trails = custody.of(wanted);
        items.getAll(wanted).stream()
                .filter(unit -> unit.cost().partner().equals(partner))
                .forEach(unit -> write(json, unit, trails.getOrDefault(unit.id(), List.of())));
    }

    private void write(JsonGenerator json, ItemView unit, List<shop.weft.items.CustodyStep> trail) {
        trail.forEach(step -> events.write(json, unit, step));
    }

    private static void close(JsonGenerator json) {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
