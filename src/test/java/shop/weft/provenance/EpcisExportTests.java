package shop.weft.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import shop.weft.partners.Partners;
import shop.weft.shared.Ids;
import shop.weft.testing.ShopTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What partners take with them is what GS1's schema of EPCIS 2.0 says, and names no one. */
@ShopTest
@TestPropertySource(properties = {"weft.demo.enabled=true", "weft.demo.scale=0.12"})
class EpcisExportTests {

    @Autowired
    private EpcisExport export;

    @Autowired
    private SealedTrace trace;

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcClient jdbc;

    private final Schema schema = schema();

    @Test
    void theWholeDemoWorldIsValid() {
        int events = 0;
        for (var partner : partners.list()) {
            var document = all(partner.id());
            assertThat(errors(document)).as(partner.alias()).isEmpty();
            events += events(document).size();
        }
        assertThat(events)
                .isEqualTo(jdbc.sql("SELECT COUNT(*) FROM custody_event")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void theSchemaRefusesWhatIsNoEvent() {
        var document = all(partners.list().getFirst().id());

        assertThat(errors(document.replace("\"commissioning\"", "\"making\""))).isNotEmpty();
        assertThat(errors(document.replace("\"eventTime\"", "\"time\""))).isNotEmpty();
    }

    @Test
    void tellsTheWholeLifeOfASoldUnitInOrder() {
        var unit = shipped();

        var out = new ByteArrayOutputStream();
        export.unit(unit.partner(), unit.item(), out);
        var document = out.toString(StandardCharsets.UTF_8);

        assertThat(errors(document)).isEmpty();
        assertThat(events(document).stream().map(event -> event.get("bizStep").asString()))
                .startsWith(
                        "commissioning", "packing", "shipping", "receiving", "retail_selling", "packing", "shipping");
        assertThat(document).doesNotContain("example.org").doesNotContain("order");
    }

    @Test
    void anotherPartnersUnitIsNotThere() {
        var unit = shipped();
        var other = partners.list().stream()
                .filter(partner -> !partner.id().equals(unit.partner()))
                .findFirst()
                .orElseThrow()
                .id();

        var out = new ByteArrayOutputStream();
        export.unit(other, unit.item(), out);

        assertThat(events(out.toString(StandardCharsets.UTF_8))).isEmpty();
        assertThat(trace.of(other, unit.item())).isEmpty();
        assertThat(trace.of(unit.partner(), unit.item()).orElseThrow().work()).isNotEmpty();
    }

    private record Unit(UUID partner, UUID item) {}

    private Unit shipped() {
        return jdbc.sql("SELECT partner, id FROM item WHERE state = 'SHIPPED' ORDER BY id LIMIT 1")
                .query((row, n) -> new Unit(Ids.uuid(row.getBytes(1)), Ids.uuid(row.getBytes(2))))
                .single();
    }

    private String all(UUID partner) {
        var out = new ByteArrayOutputStream();
        export.all(partner, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Error> errors(String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static List<JsonNode> events(String document) {
        return JsonMapper.shared()
                .readTree(document)
                .get("epcisBody")
                .get("eventList")
                .valueStream()
                .toList();
    }

    private static Schema schema() {
        try (var stream = new ClassPathResource("epcis/EPCIS-JSON-Schema.json").getInputStream()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(stream);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
