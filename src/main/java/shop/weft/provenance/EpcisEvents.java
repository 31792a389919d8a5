package shop.weft.provenance;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import shop.weft.items.CustodyKind;
import shop.weft.items.CustodyStep;
import shop.weft.items.ItemView;
import shop.weft.provenance.EpcisStep.Place;
import tools.jackson.core.JsonGenerator;

/** Writes steps of custody as events of EPCIS 2.0. A unit is named by the address of its tag. */
@Component
class EpcisEvents {

    private final String base;

    EpcisEvents(@Value("${weft.base-url}") String base) {
        this.base = base;
    }

    void write(JsonGenerator json, ItemView unit, CustodyStep step) {
        var said = EpcisStep.of(step.kind());
        var parcel = step.parcel();
        var into = step.kind() == CustodyKind.PACKED ? parcel : null;
        json.writeStartObject();
        json.writeStringProperty("type", into != null ? "AggregationEvent" : "ObjectEvent");
        json.writeStringProperty("eventID", urn(step.id()));
        json.writeStringProperty("eventTime", step.at().toString());
        json.writeStringProperty("eventTimeZoneOffset", "+00:00");
        if (into != null) {
            json.writeStringProperty("parentID", urn(into));
        }
        json.writeArrayPropertyStart(into != null ? "childEPCs" : "epcList");
        json.writeString(base + "/t/" + unit.tag().code());
        json.writeEndArray();
        json.writeStringProperty("action", said.action());
        json.writeStringProperty("bizStep", said.bizStep());
        json.writeStringProperty("disposition", said.disposition());
        places(json, said, unit);
        if (parcel != null && into == null) {
            transaction(json, parcel);
        }
        json.writeEndObject();
    }

    private void places(JsonGenerator json, EpcisStep said, ItemView unit) {
        if (said.readPoint() == Place.NOWHERE) {
            return;
        }
        var place = said.readPoint() == Place.HUB
                ? base + "/places/hub"
                : base + "/places/" + unit.cost().partner();
        place(json, "readPoint", place);
        if (said.staysThere()) {
            place(json, "bizLocation", place);
        }
    }

    private static void place(JsonGenerator json, String name, String place) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", place);
        json.writeEndObject();
    }

    /** The parcel it travelled in. Its buyer and their order are not the partner's to know. */
    private static void transaction(JsonGenerator json, UUID parcel) {
        json.writeArrayPropertyStart("bizTransactionList");
        json.writeStartObject();
        json.writeStringProperty("type", "desadv");
        json.writeStringProperty("bizTransaction", urn(parcel));
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
