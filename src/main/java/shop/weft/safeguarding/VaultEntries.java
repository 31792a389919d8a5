package shop.weft.safeguarding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.shared.Ids;

/** The sealed values. */
@Repository
class VaultEntries {

    private final JdbcClient jdbc;

    VaultEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The owner's key is locked by whoever calls, so no two put the same secret at once. */
    void put(UUID owner, Secret secret, byte[] sealed) {
        int changed = jdbc.sql("UPDATE vault_entry SET sealed = ? WHERE owner = ? AND secret = ?")
                .params(sealed, Ids.bytes(owner), secret.name())
                .update();
        if (changed == 0) {
            jdbc.sql("INSERT INTO vault_entry (owner, secret, sealed) VALUES (?, ?, ?)")
                    .params(Ids.bytes(owner), secret.name(), sealed)
                    .update();
        }
    }

    List<Sealed> of(Collection<UUID> owners, Set<Secret> secrets) {
        return jdbc.sql(
                        "SELECT owner, secret, sealed FROM vault_entry WHERE owner IN (:owners) AND secret IN (:secrets)")
                .param("owners", owners.stream().map(Ids::bytes).toList())
                .param("secrets", secrets.stream().map(Secret::name).toList())
                .query((row, number) ->
                        new Sealed(Ids.uuid(row.getBytes(1)), Secret.valueOf(row.getString(2)), row.getBytes(3)))
                .list();
    }

    void remove(UUID owner, Secret secret) {
        jdbc.sql("DELETE FROM vault_entry WHERE owner = ? AND secret = ?")
                .params(Ids.bytes(owner), secret.name())
                .update();
    }

    void removeAll(UUID owner) {
        jdbc.sql("DELETE FROM vault_entry WHERE owner = ?")
                .param(Ids.bytes(owner))
                .update();
    }

    /** A value as it is stored. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(UUID owner, Secret secret, byte[] sealed) {}
}
