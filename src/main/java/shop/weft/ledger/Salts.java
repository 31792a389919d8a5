package shop.weft.ledger;

import java.security.SecureRandom;

/** Random bytes that keep a field's hash from being guessed: amounts and accounts are few enough to try them all. */
final class Salts {

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Salts() {}

    static byte[] next() {
        var salt = new byte[LENGTH];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
