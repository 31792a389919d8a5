package shop.weft.safeguarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/** The data keys, one for each owner, wrapped. */
@Component
class VaultKeys {

    private final JdbcClient jdbc;
    private final MasterKey master;

    VaultKeys(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    /** The owner's key, made if she has none; its row is locked until the transaction ends. */
    Aead of(UUID owner) {
        return unwrapped(owner, stored(owner).orElseGet(() -> made(owner)));
    }

    /** The keys there are, by owner. */
    Map<UUID, Aead> of(Collection<UUID> owners) {
        return jdbc
                .sql("SELECT owner, wrapped FROM vault_key WHERE owner IN (:owners)")
                .param("owners", owners.stream().map(Ids::bytes).toList())
                .query((row, number) -> Map.entry(Ids.uuid(row.getBytes(1)), row.getBytes(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> unwrapped(row.getKey(), row.getValue())));
    }

    /** Locks the owner's key, if there is one, until the transaction ends. */
    void lock(UUID owner) {
        jdbc.sql("SELECT owner FROM vault_key WHERE owner = ? FOR UPDATE")
                .param(Ids.bytes(owner))
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    void destroy(UUID owner) {
        jdbc.sql("DELETE FROM vault_key WHERE owner = ?")
                .param(Ids.bytes(owner))
                .update();
    }

    private Optional<byte[]> stored(UUID owner) {
        return jdbc.sql("SELECT wrapped FROM vault_key WHERE owner = ? FOR UPDATE")
                .param(Ids.bytes(owner))
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private byte[] made(UUID owner) {
        try {
            var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, master.aead(), context(owner));
            jdbc.sql("INSERT INTO vault_key (owner, wrapped) VALUES (?, ?)")
                    .params(Ids.bytes(owner), wrapped)
                    .update();
            return wrapped;
        } catch (DuplicateKeyException anotherWasFirst) {
            return stored(owner).orElseThrow(() -> anotherWasFirst);
        } catch (GeneralSecurityException broken) {
            throw new VaultUnreadable(broken);
        }
    }

    private Aead unwrapped(UUID owner, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), context(owner))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException broken) {
            throw new VaultUnreadable(broken);
        }
    }

    private static byte[] context(UUID owner) {
        return owner.toString().getBytes(UTF_8);
    }
}
