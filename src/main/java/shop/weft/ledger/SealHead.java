package shop.weft.ledger;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The public head of a seal. Its hash binds it to the one before: SHA-256 over the previous hash, the root of the hash
 * tree, and the first and last sequence number as eight bytes each, most significant first.
 *
 * @param id counts from 1 without gaps
 * @param previous the hash of the seal before, or zeros
 * @param root the root of the hash tree over the sealed journals
 * @param firstSeq the sequence number of the first journal in it
 * @param lastSeq that of the last one
 * @param sealedAt when it was sealed, UTC; not part of the hash
 */
public record SealHead(
        long id, byte[] previous, byte[] root, long firstSeq, long lastSeq, Instant sealedAt, byte[] hash) {

    private static final HexFormat HEX = HexFormat.of();

    static byte[] hash(byte[] previous, byte[] root, long firstSeq, long lastSeq) {
        var numbers = ByteBuffer.allocate(2 * Long.BYTES).putLong(firstSeq).putLong(lastSeq);
        return Sha256.of(previous, root, numbers.array());
    }

    public String previousHex() {
        return HEX.formatHex(previous);
    }

    public String rootHex() {
        return HEX.formatHex(root);
    }

    public String hashHex() {
        return HEX.formatHex(hash);
    }

    public long journals() {
        return lastSeq - firstSeq + 1;
    }
}
