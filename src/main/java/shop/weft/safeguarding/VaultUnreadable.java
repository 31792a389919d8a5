package shop.weft.safeguarding;

/** Something in the vault does not open: sealed under another key, moved from another row, or damaged. */
public class VaultUnreadable extends RuntimeException {

    VaultUnreadable(Throwable cause) {
        super("Something in the vault does not open", cause);
    }
}
