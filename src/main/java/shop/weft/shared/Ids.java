package shop.weft.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Identifiers, made by the application so that inserts can be batched.
 *
 * <p>{@link #next(Clock)} gives UUIDv7 (RFC 9562), which sort by time and stay inside the house. {@link #random()}
 * gives UUIDv4 for makers and for whatever appears in a URL, file name, tag or export, where a time would tell
 * something.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A time-ordered id; ids of one millisecond are in random order. */
    public static UUID next(Clock clock) {
        long version7 = (clock.millis() << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        long variant2 = (RANDOM.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(version7, variant2);
    }

    public static UUID random() {
        return UUID.randomUUID();
    }

    /** The 16 bytes in which a {@code BINARY(16)} column keeps the id. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Reads what {@link #bytes(UUID)} wrote. */
    public static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
