package shop.weft.safeguarding;

import org.jspecify.annotations.Nullable;

/** The shop does not start, because its vault has no key or the wrong one. Says what is wrong and what to do. */
class VaultRefused extends RuntimeException {

    private final String action;

    private VaultRefused(String what, String action, @Nullable Throwable cause) {
        super(what, cause);
        this.action = action;
    }

    static VaultRefused noKey() {
        return new VaultRefused(
                "There is no key for the vault, which seals what makers are called and how they are paid. It must not "
                        + "lie beside a real database, so it is not made by itself.",
                "Make one with 'openssl rand -base64 32', give it as WEFT_VAULT_KEY, and keep a copy of it apart from "
                        + "the database's copies: docs/operations.md says how.",
                null);
    }

    static VaultRefused noSuchKey() {
        return new VaultRefused(
                "WEFT_VAULT_KEY is no key: it must be 32 bytes in Base64, or several such with commas between them.",
                "Look up the key in escrow. For a new database make one with 'openssl rand -base64 32'.",
                null);
    }

    static VaultRefused wrongKey(Throwable cause) {
        return new VaultRefused(
                "The vault of this database was sealed under another key than the one given. With this one nothing in "
                        + "it would open, and new things would be lost to whoever has the right one.",
                "Give the key that belongs to this database as WEFT_VAULT_KEY; for the demo, put back the file "
                        + "weft.vault.key beside it, or delete the demo's data folder to begin anew.",
                cause);
    }

    String action() {
        return action;
    }
}
