package shop.weft.safeguarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what would lead to a person: sealed (AES-256-GCM), each owner under a data key of her own, each data key wrapped
 * under a key that is never in the database. A copy of the database alone opens nothing, and an owner whose key is
 * destroyed goes dark in every older copy too.
 *
 * <p>Owner and kind of secret are bound into each sealed value: one put in another's row does not open.
 */
@Component
@Transactional
public class Vault {

    private final VaultKeys keys;
    private final VaultEntries entries;

    Vault(VaultKeys keys, VaultEntries entries) {
        this.keys = keys;
        this.entries = entries;
    }

    /** Keeps a text in place of what was there; an empty one only takes away what was there. */
    public void keep(UUID owner, Secret secret, String text) {
        if (text.isEmpty()) {
            entries.remove(owner, secret);
            return;
        }
        try {
            var sealed = keys.of(owner).encrypt(text.getBytes(UTF_8), context(owner, secret));
            entries.put(owner, secret, sealed);
        } catch (GeneralSecurityException broken) {
            throw new VaultUnreadable(broken);
        }
    }

    /**
     * Opens one secret, if it is kept.
     *
     * @throws VaultUnreadable if it was sealed under another key, or tampered with
     */
    @Transactional(readOnly = true)
    public Optional<String> open(UUID owner, Secret secret) {
        return Optional.ofNullable(openAll(Set.of(owner), Set.of(secret))
                .getOrDefault(owner, Map.of())
                .get(secret));
    }

    /**
     * Opens secrets of several owners, in two statements. Who has none is not in the map.
     *
     * @throws VaultUnreadable if one was sealed under another key, or tampered with
     */
    @Transactional(readOnly = true)
    public Map<UUID, Map<Secret, String>> openAll(Collection<UUID> owners, Set<Secret> secrets) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<Secret, String>> opened = new HashMap<>();
        var ring = keys.of(owners);
        try {
            for (var entry : entries.of(owners, secrets)) {
                var key = ring.get(entry.owner());
                if (key != null) {
                    var text = key.decrypt(entry.sealed(), context(entry.owner(), entry.secret()));
                    opened.computeIfAbsent(entry.owner(), owner -> new HashMap<>())
                            .put(entry.secret(), new String(text, UTF_8));
                }
            }
        } catch (GeneralSecurityException broken) {
            throw new VaultUnreadable(broken);
        }
        return opened;
    }

    /** Destroys an owner's key and all that was sealed under it. Nothing brings it back. */
    public void destroy(UUID owner) {
        // First the key's row: this waits for whoever is just keeping something under it, which then goes as well.
        keys.lock(owner);
        entries.removeAll(owner);
        keys.destroy(owner);
    }

    private static byte[] context(UUID owner, Secret secret) {
        return (owner + "/" + secret.name()).getBytes(UTF_8);
    }
}
