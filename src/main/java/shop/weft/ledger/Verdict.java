package shop.weft.ledger;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;

/**
 * What a proof turned out to be.
 *
 * @param lines what it shows, in the order of the document; none unless it holds
 * @param sealHash the hash of the seal it leads to; none unless it holds
 */
public record Verdict(Outcome outcome, List<Line> lines, byte @Nullable [] sealHash) {

    public Verdict {
        lines = List.copyOf(lines);
    }

    static Verdict failed(Outcome outcome) {
        return new Verdict(outcome, List.of(), null);
    }

    public boolean holds() {
        return outcome == Outcome.HOLDS;
    }

    /** The seal's hash in hex; empty unless the proof holds. */
    public String sealHashHex() {
        return sealHash == null ? "" : HexFormat.of().formatHex(sealHash);
    }

    /** Message keys are {@code verify.outcome.<name>}. */
    public enum Outcome {
        HOLDS,
        NOT_A_PROOF,
        OTHER_VERSION,
        LINE_DOES_NOT_FIT,
        SEAL_DOES_NOT_FIT
    }

    /**
     * A line that the proof opens.
     *
     * @param amount positive for a debit, negative for a credit
     * @param unit the item it is about, or none
     */
    public record Line(
            int number,
            AccountCode code,
            Money amount,
            @Nullable String detail,
            @Nullable UUID unit) {}
}
