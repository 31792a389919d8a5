package shop.weft.ledger;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A proof as JSON, version 1: {@code docs/verify.md} describes it. Reading is strict, so that a document means one thing
 * only and no changed byte goes unseen.
 */
record ProofDocument(String format, int version, List<Line> lines, Journal journal, Seal seal) {

    static final String FORMAT = "weft-proof";
    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** An opened leg: its text, its salt in hex, and its siblings up to the journal's root, as {@code L} or {@code R} and hex. */
    record Line(String text, String salt, List<String> path) {}

    /** The way from the journal's root, as a leaf, up to the seal's root. */
    record Journal(List<String> path) {}

    /** What the seal's hash is made of. */
    record Seal(String previous, String root, long first, long last, String hash) {}

    /** @throws JacksonException if it is anything else than a proof document */
    static ProofDocument read(String json) {
        return JSON.readValue(json, ProofDocument.class);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }
}
