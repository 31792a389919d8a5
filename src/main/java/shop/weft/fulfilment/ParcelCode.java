package shop.weft.fulfilment;

import java.security.SecureRandom;

/** What is written on a parcel, so that two people can speak of it: six characters that are not mistaken for others. */
final class ParcelCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ParcelCode() {}

    static String random() {
        var code = new StringBuilder(LENGTH);
        while (code.length() < LENGTH) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
