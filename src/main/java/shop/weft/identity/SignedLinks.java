package shop.weft.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Links for those who have no account: an id, an expiry and a keyed hash (HMAC-SHA-256) over both and the purpose. The
 * key is made once and kept in the database, so that every node can check every link.
 *
 * <p>A token is the base64url form of 16 bytes of id, 8 bytes of expiry in seconds and the 32 bytes of the hash. The same
 * id, purpose and expiry give the same token.
 */
@Component
public class SignedLinks {

    private static final int BODY_BYTES = 16 + 8;
    private static final int TOKEN_BYTES = BODY_BYTES + 32;
    private static final String HMAC = "HmacSHA256";

    private final LinkKey key;
    private final Clock clock;

    SignedLinks(LinkKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A token for one id and one purpose, such as {@code order}, safe in an address. */
    public String sign(String purpose, UUID id, Instant expires) {
        var body = ByteBuffer.allocate(BODY_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(expires.getEpochSecond())
                .array();
        var token = ByteBuffer.allocate(TOKEN_BYTES).put(body).put(hash(purpose, body));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** The id, if the token was made here for this purpose and has not expired. */
    public Optional<UUID> verify(String purpose, String token) {
        var bytes = decode(token);
        if (bytes.length != TOKEN_BYTES) {
            return Optional.empty();
        }
        var body = Arrays.copyOf(bytes, BODY_BYTES);
        var given = Arrays.copyOfRange(bytes, BODY_BYTES, TOKEN_BYTES);
        if (!MessageDigest.isEqual(hash(purpose, body), given)) {
            return Optional.empty();
        }
        var reading = ByteBuffer.wrap(body);
        var id = new UUID(reading.getLong(), reading.getLong());
        return reading.getLong() > clock.instant().getEpochSecond() ? Optional.of(id) : Optional.empty();
    }

    private byte[] hash(String purpose, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.secret(), HMAC));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
