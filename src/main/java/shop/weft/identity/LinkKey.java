package shop.weft.identity;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key of signed links: made by whichever node starts first, the same for all. It is read at the start, so that no
 * transaction that is rolled back later can take it along.
 */
@Component
class LinkKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    LinkKey(JdbcClient jdbc) {
        this.secret = stored(jdbc).orElseGet(() -> made(jdbc));
    }

    byte[] secret() {
        return secret.clone();
    }

    private static Optional<byte[]> stored(JdbcClient jdbc) {
        return jdbc.sql("SELECT secret FROM link_key WHERE id = 1")
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static byte[] made(JdbcClient jdbc) {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            jdbc.sql("INSERT INTO link_key (id, secret) VALUES (1, ?)")
                    .param(fresh)
                    .update();
            return fresh;
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return stored(jdbc).orElseThrow();
        }
    }
}
