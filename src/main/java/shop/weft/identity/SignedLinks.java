package shop.weft.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Links for those who have no account: an id, an expiry and a keyed hash (HMAC-SHA-256) over both and the purpose. The
 * key is made once and kept in the database, so that every node can check every link.
 */
@Component
public class SignedLinks {

    /** A token for one id and one purpose, such as {@code order}, safe in an address. */
    public String sign(String purpose, UUID id, Instant expires) {
        throw new UnsupportedOperationException();
    }

    /** The id, if the token was made here for this purpose and has not expired. */
    public Optional<UUID> verify(String purpose, String token) {
        throw new UnsupportedOperationException();
    }
}
