package shop.weft.ledger;

import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The hash by which a repeated posting is told from another one under the same key. The order of the legs does not
 * count, nor when it was recorded.
 */
final class Fingerprint {

    private Fingerprint() {}

    static byte[] of(JournalEntry entry) {
        var legs = entry.legs().stream().map(Fingerprint::text).sorted().collect(Collectors.joining("\n"));
        var head = String.join(
                "|",
                entry.kind().name(),
                entry.key(),
                entry.subject().toString(),
                entry.effectiveAt().toString(),
                Objects.toString(entry.reverses(), ""),
                entry.memo());
        return Sha256.of(head + "\n" + legs);
    }

    private static String text(Leg leg) {
        return String.join(
                "|",
                AccountId.of(leg.account()).value().toString(),
                Long.toString(leg.amount().minor()),
                Objects.toString(leg.unit(), ""));
    }
}
