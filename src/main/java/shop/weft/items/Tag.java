package shop.weft.items;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code on a piece: 70 random bits in Crockford's base 32 with its modulo-37 check symbol, in groups of four, such as
 * {@code 7K2M-94XD-PQ3T-6N1}. It tells nothing about the piece, and no tag leads to another.
 *
 * @param code fourteen characters and the check symbol, without hyphens
 * @see <a href="https://www.crockford.com/base32.html">Base 32 by Douglas Crockford</a>
 */
public record Tag(String code) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK_SYMBOLS = ALPHABET + "*~$=U";
    private static final int LENGTH = 14;
    private static final RandomGenerator RANDOM = new SecureRandom();

    /** A tag nobody can guess. */
    public static Tag random() {
        var code = new StringBuilder(LENGTH + 1);
        while (code.length() < LENGTH) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        char check = checkSymbol(code);
        // The five symbols beyond the alphabet are awkward in an address, so such a code is drawn again.
        return ALPHABET.indexOf(check) < 0
                ? random()
                : new Tag(code.append(check).toString());
    }

    /** Reads what a person typed: any case, hyphens or spaces anywhere, I and L for 1, O for 0. */
    public static Optional<Tag> parse(String typed) {
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        if (code.length() != LENGTH + 1 || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        boolean checks = checkSymbol(code.substring(0, LENGTH)) == code.charAt(LENGTH);
        return checks ? Optional.of(new Tag(code)) : Optional.empty();
    }

    /** As it is printed: in groups of four. */
    public String grouped() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return grouped();
    }

    private static char checkSymbol(CharSequence code) {
        int remainder = 0;
        for (int i = 0; i < code.length(); i++) {
            remainder = (remainder * 32 + ALPHABET.indexOf(code.charAt(i))) % CHECK_SYMBOLS.length();
        }
        return CHECK_SYMBOLS.charAt(remainder);
    }
}
