package shop.weft.safeguarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key that wraps the vault's data keys. Of several, the first wraps and all open, so that a key can be followed by
 * another. Before anything is sealed it shows that it opens what this database was sealed under first.
 */
@Component
class MasterKey {

    private static final byte[] CHECK = "weft vault".getBytes(UTF_8);
    private static final byte[] PURPOSE = "check".getBytes(UTF_8);

    private final Aead aead;

    /** @throws VaultRefused if there is no key where one must be given, or it is the wrong one */
    MasterKey(Environment environment, JdbcClient jdbc) {
        this.aead = aead(KeySource.of(environment).bytes());
        check(jdbc);
    }

    Aead aead() {
        return aead;
    }

    private void check(JdbcClient jdbc) {
        if (stored(jdbc).isEmpty()) {
            try {
                jdbc.sql("INSERT INTO vault_check (id, sealed) VALUES (1, ?)")
                        .param(aead.encrypt(CHECK, PURPOSE))
                        .update();
            } catch (DuplicateKeyException anotherNodeWasFirst) {
                // Whether it has the same key is seen below.
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(broken);
            }
        }
        try {
            aead.decrypt(stored(jdbc).orElseThrow(), PURPOSE);
        } catch (GeneralSecurityException another) {
            throw VaultRefused.wrongKey(another);
        }
    }

    private static Optional<byte[]> stored(JdbcClient jdbc) {
        return jdbc.sql("SELECT sealed FROM vault_check WHERE id = 1")
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static Aead aead(List<byte[]> keys) {
        try {
            AeadConfig.register();
            var ring = KeysetHandle.newBuilder();
            for (int i = 0; i < keys.size(); i++) {
                var entry = KeysetHandle.importKey(key(keys.get(i))).withFixedId(i + 1);
                ring.addEntry(i == 0 ? entry.makePrimary() : entry);
            }
            return ring.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @AccessesPartialKey
    private static AesGcmKey key(byte[] bytes) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KeySource.BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
    }
}
